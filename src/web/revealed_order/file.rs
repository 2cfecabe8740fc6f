//! The revealed order as a table to take home: a row a case, as exact as it was computed. What the page says in words, such
//! as cautions, is not in it.

use crate::domain::ranking::TOP;
use crate::domain::score_table::Cell;
use crate::store::overview::order::{PlacedCase, RevealedOrder};

/// The cases of every sector in the order, the best first.
pub fn rows(order: &RevealedOrder) -> Vec<Vec<Cell>> {
    let top = format!("p_top_{TOP}");
    let header = [
        "pool",
        "component",
        "rank",
        "rank_low",
        "rank_high",
        "expected_rank",
        "p_first",
        &top,
        "band",
        "case",
        "title",
        "candidate",
        "fair_score",
        "ci_low",
        "ci_high",
        "adjusted_mean",
        "raw_mean",
        "reviews",
    ];
    let mut rows = vec![header.map(Cell::text).to_vec()];
    for sector in &order.sectors {
        for (component, cases) in (1..).zip(&sector.components) {
            rows.extend(cases.iter().map(|case| row(&sector.sector.key, component, case)));
        }
    }
    rows
}

fn row(pool: &str, component: i64, case: &PlacedCase) -> Vec<Cell> {
    let whole = |value: Option<usize>| value.map_or(Cell::Empty, |value| Cell::Number(value as i64));
    let (ranked, standing) = (&case.ranked, case.ranked.standing);
    vec![
        Cell::text(pool),
        Cell::Number(component),
        whole(standing.map(|of| of.rank)),
        whole(standing.map(|of| of.rank_low)),
        whole(standing.map(|of| of.rank_high)),
        Cell::real(standing.map(|of| of.expected_rank)),
        Cell::real(standing.map(|of| of.p_first)),
        Cell::real(standing.map(|of| of.p_top)),
        whole(standing.map(|of| of.band)),
        Cell::Number(i64::from(case.number)),
        Cell::text(&case.title),
        Cell::text(&case.candidate_name),
        Cell::Real(ranked.fair_score),
        Cell::real(ranked.interval.map(|interval| interval.low)),
        Cell::real(ranked.interval.map(|interval| interval.high)),
        Cell::real(ranked.adjusted_mean),
        Cell::Real(ranked.raw_mean),
        whole(Some(ranked.reviews)),
    ]
}
