//! Whether the cases of a pool can be compared: only through jurors in common. Components of the graph of jurors and cases,
//! and the jurors on whom its coherence hangs. Says nothing about scores.

use super::Design;

/// How a pool hangs together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Connectivity {
    /// The reviewed cases that are linked to one another, each list and the lists themselves by case.
    pub components: Vec<Vec<usize>>,
    /// Jurors without whose reviews some cases could no longer be compared (articulation points), by juror.
    pub critical_jurors: Vec<usize>,
}

/// How the reviewed cases of a pool hang together.
pub fn connectivity(design: &Design, pool: usize) -> Connectivity {
    let graph = Graph::of(design, pool);
    let mut search = Search::new(graph.neighbours.len());
    let mut components = Vec::new();
    for node in 0..graph.cases.len() {
        if search.found[node] == 0 {
            let nodes = search.component(&graph, node);
            let mut cases: Vec<usize> = nodes
                .iter()
                .filter(|node| **node < graph.cases.len())
                .map(|node| graph.cases[*node])
                .collect();
            cases.sort_unstable();
            components.push(cases);
        }
    }
    let critical = graph
        .jurors
        .iter()
        .enumerate()
        .filter(|(place, _)| search.critical[graph.cases.len() + place]);
    Connectivity {
        components,
        critical_jurors: critical.map(|(_, juror)| *juror).collect(),
    }
}

/// The cases of a pool, then its jurors, as nodes.
struct Graph {
    cases: Vec<usize>,
    jurors: Vec<usize>,
    neighbours: Vec<Vec<usize>>,
}

impl Graph {
    fn of(design: &Design, pool: usize) -> Graph {
        let belongs = |case: &usize| design.pool_of(*case) == pool && !design.of_case(*case).is_empty();
        let cases: Vec<usize> = (0..design.cases()).filter(belongs).collect();
        let mut present = vec![false; design.jurors()];
        cases
            .iter()
            .flat_map(|case| design.of_case(*case))
            .for_each(|review| present[review.juror] = true);
        let jurors: Vec<usize> = (0..design.jurors()).filter(|juror| present[*juror]).collect();
        let mut node_of = vec![0; design.jurors()];
        jurors
            .iter()
            .enumerate()
            .for_each(|(place, juror)| node_of[*juror] = cases.len() + place);
        let mut neighbours = vec![Vec::new(); cases.len() + jurors.len()];
        for (node, case) in cases.iter().enumerate() {
            for review in design.of_case(*case) {
                neighbours[node].push(node_of[review.juror]);
                neighbours[node_of[review.juror]].push(node);
            }
        }
        Graph {
            cases,
            jurors,
            neighbours,
        }
    }
}

/// A search in depth that marks articulation points (Hopcroft & Tarjan 1973), with a stack of its own: a jury may be larger
/// than the program's stack.
struct Search {
    /// When a node was found, from 1; 0: not yet.
    found: Vec<usize>,
    /// The earliest node that can be reached from below a node.
    earliest: Vec<usize>,
    critical: Vec<bool>,
    clock: usize,
}

impl Search {
    fn new(nodes: usize) -> Search {
        Search {
            found: vec![0; nodes],
            earliest: vec![0; nodes],
            critical: vec![false; nodes],
            clock: 0,
        }
    }

    fn enter(&mut self, node: usize) {
        self.clock += 1;
        self.found[node] = self.clock;
        self.earliest[node] = self.clock;
    }

    /// The nodes that can be reached from `root`.
    fn component(&mut self, graph: &Graph, root: usize) -> Vec<usize> {
        let mut nodes = vec![root];
        let mut branches = 0;
        // A node and how many of its neighbours have been looked at.
        let mut path = vec![(root, 0)];
        self.enter(root);
        while let Some((node, looked)) = path.last_mut() {
            let node = *node;
            if let Some(next) = graph.neighbours[node].get(*looked) {
                *looked += 1;
                if self.found[*next] == 0 {
                    self.enter(*next);
                    nodes.push(*next);
                    path.push((*next, 0));
                } else {
                    self.earliest[node] = self.earliest[node].min(self.found[*next]);
                }
                continue;
            }
            path.pop();
            if let Some((above, _)) = path.last() {
                self.earliest[*above] = self.earliest[*above].min(self.earliest[node]);
                if *above == root {
                    branches += 1;
                } else if self.earliest[node] >= self.found[*above] {
                    self.critical[*above] = true;
                }
            }
        }
        self.critical[root] = branches > 1;
        nodes
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::statistics::Review;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn design(cases: usize, jurors: usize, pairs: &[(usize, usize)]) -> Design {
        let pairs: BTreeSet<(usize, usize)> = pairs.iter().copied().collect();
        let reviews = pairs.iter().map(|(case, juror)| Review {
            case: *case,
            juror: *juror,
            score: 3.0,
        });
        Design::new(vec![0; cases], 1, jurors, reviews.collect()).expect("a design")
    }

    #[test]
    fn a_panel_that_scores_every_case_is_one_component_without_critical_jurors() {
        let pairs: Vec<_> = (0..4)
            .flat_map(|case| (0..3).map(move |juror| (case, juror)))
            .collect();
        let found = connectivity(&design(4, 3, &pairs), 0);
        assert_eq!(
            found,
            Connectivity {
                components: vec![vec![0, 1, 2, 3]],
                critical_jurors: vec![]
            }
        );
    }

    #[test]
    fn a_juror_who_alone_links_two_halves_is_critical() {
        let halves = [(0, 0), (1, 0), (1, 1), (2, 1), (2, 2), (3, 2), (3, 3), (2, 3)];
        let found = connectivity(&design(4, 4, &halves), 0);
        assert_eq!(found.components, [vec![0, 1, 2, 3]]);
        assert_eq!(found.critical_jurors, [0, 1]);
    }

    #[test]
    fn cases_without_a_juror_in_common_fall_apart() {
        let found = connectivity(&design(5, 3, &[(0, 0), (2, 0), (1, 1), (3, 2), (3, 1)]), 0);
        assert_eq!(found.components, [vec![0, 2], vec![1, 3]]);
    }

    /// The components by joining whatever a review joins, over and over; without the reviews of one juror if asked.
    fn plainly(cases: usize, pairs: &[(usize, usize)], without: Option<usize>) -> Vec<Vec<usize>> {
        let pairs: Vec<_> = pairs
            .iter()
            .filter(|(_, juror)| Some(*juror) != without)
            .collect();
        let mut label: Vec<usize> = (0..cases).collect();
        for _ in 0..cases {
            for (one, juror) in &pairs {
                for (other, same) in &pairs {
                    if juror == same {
                        let lowest = label[*one].min(label[*other]);
                        (label[*one], label[*other]) = (lowest, lowest);
                    }
                }
            }
        }
        let labels: BTreeSet<usize> = label.iter().copied().collect();
        labels
            .iter()
            .map(|of| (0..cases).filter(|case| label[*case] == *of).collect())
            .collect()
    }

    proptest! {
        #[test]
        fn components_and_critical_jurors_are_those_found_by_leaving_each_juror_out(
            pairs in proptest::collection::vec((0..6usize, 0..5usize), 1..14),
        ) {
            let found = connectivity(&design(6, 5, &pairs), 0);
            let reviewed = |list: &Vec<usize>| pairs.iter().any(|(case, _)| *case == list[0]);
            let whole: Vec<_> = plainly(6, &pairs, None).into_iter().filter(reviewed).collect();
            prop_assert_eq!(&found.components, &whole);
            // Cases that keep no juror stay as components of their own: they can be compared with nothing.
            let critical = |juror: &usize| plainly(6, &pairs, Some(*juror)).len() > plainly(6, &pairs, None).len();
            let met = |juror: &usize| pairs.iter().any(|(_, other)| other == juror);
            let expected: Vec<usize> = (0..5).filter(met).filter(critical).collect();
            prop_assert_eq!(found.critical_jurors, expected);
        }
    }
}
