//! The criterion and its gradient, from what they need of the scores, summed once.

use super::super::Design;
use super::super::cholesky::{Factor, Square};
use super::Evaluation;
use super::classes::{Class, classes};

/// The share of the variation that is taken for residual at the least. Scores come in whole steps: where the model fits
/// them without any rest, as when everybody agrees, the likelihood has no end, and this small a rest gives it one.
pub(super) const LEAST_RESIDUAL: f64 = 1e-8;

/// The sums of a round.
pub(in crate::statistics) struct Sums {
    pub grand_mean: f64,
    pub jurors: usize,
    pools: usize,
    pub reviews: f64,
    pub cases: f64,
    /// Pools that have a review: the others have no mean.
    used_pools: Vec<bool>,
    reviews_of_juror: Vec<f64>,
    scores_of_juror: Vec<f64>,
    squares: f64,
    /// The least residual sum of squares.
    least: f64,
    classes: Vec<Class>,
}

impl Sums {
    pub fn of(design: &Design) -> Sums {
        let grand_mean = design.grand_mean();
        let mut sums = Sums {
            grand_mean,
            jurors: design.jurors(),
            pools: design.pools(),
            reviews: design.reviews().len() as f64,
            cases: 0.0,
            used_pools: vec![false; design.pools()],
            reviews_of_juror: vec![0.0; design.jurors()],
            scores_of_juror: vec![0.0; design.jurors()],
            squares: 0.0,
            least: 0.0,
            classes: classes(design, grand_mean),
        };
        for review in design.reviews() {
            let score = review.score - grand_mean;
            sums.squares += score * score;
            sums.reviews_of_juror[review.juror] += 1.0;
            sums.scores_of_juror[review.juror] += score;
        }
        for class in &sums.classes {
            sums.cases += class.cases;
            for (pool, cases) in class.cases_of_pool.iter().enumerate() {
                sums.used_pools[pool] |= *cases > 0.0;
            }
        }
        sums.least = LEAST_RESIDUAL * sums.variation();
        sums
    }

    /// N − P.
    pub fn degrees(&self) -> f64 {
        self.reviews - self.used_pools.iter().filter(|used| **used).count() as f64
    }

    /// The sum of squares around the pools' means: 0 when there is nothing to explain.
    pub fn variation(&self) -> f64 {
        let mut explained = 0.0;
        for pool in 0..self.pools {
            let (reviews, total) = self.of_pool(pool);
            if reviews > 0.0 {
                explained += total * total / reviews;
            }
        }
        self.squares - explained
    }

    /// Mean of each pool; 0, the grand mean, where there is no review.
    fn pool_means(&self) -> Vec<f64> {
        (0..self.pools)
            .map(|pool| self.of_pool(pool))
            .map(|(reviews, total)| if reviews > 0.0 { total / reviews } else { 0.0 })
            .collect()
    }

    /// How many reviews a pool has, and their sum.
    fn of_pool(&self, pool: usize) -> (f64, f64) {
        let sum = |part: fn(&Class, usize) -> f64| self.classes.iter().map(|class| part(class, pool)).sum();
        (
            sum(|class, pool| class.cases_of_pool[pool] * class.reviews),
            sum(|class, pool| class.totals_of_pool[pool]),
        )
    }

    pub fn active_jurors(&self) -> f64 {
        self.reviews_of_juror
            .iter()
            .filter(|reviews| **reviews > 0.0)
            .count() as f64
    }

    /// Around the pools' means: the mean square of a score, of a case's mean and of a juror's mean, the last two times their
    /// numbers of reviews.
    pub fn mean_squares(&self) -> [f64; 3] {
        let means = self.pool_means();
        let mut of_cases = 0.0;
        let mut around = self.scores_of_juror.clone();
        for class in &self.classes {
            let mut squares = class.squared_totals;
            for (pool, mean) in means.iter().enumerate() {
                let due = class.reviews * mean;
                squares += due * (class.cases_of_pool[pool] * due - 2.0 * class.totals_of_pool[pool]);
                let met = &class.by_pool_and_juror[pool * self.jurors..][..self.jurors];
                for (sum, met) in around.iter_mut().zip(met) {
                    *sum -= met * mean;
                }
            }
            of_cases += squares / class.reviews;
        }
        let of_jurors: f64 = around
            .iter()
            .zip(&self.reviews_of_juror)
            .filter(|(_, reviews)| **reviews > 0.0)
            .map(|(sum, reviews)| sum * sum / reviews)
            .sum();
        [
            self.variation() / self.reviews,
            of_cases / self.cases,
            of_jurors / self.active_jurors(),
        ]
    }

    /// The criterion at a = v_e/v_c and b = v_e/v_s; either may be infinite. `None` where it cannot be computed.
    pub fn criterion(&self, a: f64, b: f64) -> Option<Evaluation> {
        let jurors = if b.is_infinite() { 0 } else { self.jurors };
        let system = self.system(a, b, jurors);
        let factor = Factor::of(system.matrix)?;
        let solution = factor.solve(&system.right);
        let explained: f64 = solution.iter().zip(&system.right).map(|(x, r)| x * r).sum();
        let squares = system.squares - explained + self.least;
        let degrees = self.degrees();
        if squares.is_nan() || squares <= 0.0 {
            return None;
        }
        let residual = squares / degrees;
        let of_cases: f64 = self
            .classes
            .iter()
            .map(|class| class.cases * libm::log1p(class.reviews / a))
            .sum();
        let of_jurors = if jurors == 0 {
            0.0
        } else {
            jurors as f64 * libm::log(b)
        };
        let deviance = of_cases + factor.log_determinant() - of_jurors
            + degrees * (1.0 + libm::log(2.0 * std::f64::consts::PI * residual));
        Some(Evaluation {
            deviance,
            residual,
            solution,
            factor,
        })
    }

    fn system(&self, a: f64, b: f64, jurors: usize) -> System {
        let mut system = System {
            matrix: Square::zero(jurors + self.pools),
            right: vec![0.0; jurors + self.pools],
            squares: self.squares,
        };
        for juror in 0..jurors {
            system.matrix.add(juror, juror, self.reviews_of_juror[juror] + b);
            system.right[juror] = self.scores_of_juror[juror];
        }
        for pool in (0..self.pools).filter(|pool| !self.used_pools[*pool]) {
            // Nothing is known of it; its mean stays at the grand mean.
            system.matrix.add(jurors + pool, jurors + pool, 1.0);
        }
        for class in &self.classes {
            let share = 1.0 / (class.reviews + a);
            self.add_class(&mut system, class, [share, 1.0 - class.reviews * share], jurors);
            system.squares -= class.squared_totals * share;
        }
        system
    }

    /// Adds a class. `share`: what of a case's total is taken from its jurors; `left`: what is left to its pool.
    fn add_class(&self, system: &mut System, class: &Class, [share, left]: [f64; 2], jurors: usize) {
        for row in 0..jurors {
            system.right[row] -= class.totals_of_juror[row] * share;
            for column in 0..=row {
                system
                    .matrix
                    .add(row, column, -class.together(row, column) * share);
            }
        }
        for pool in 0..self.pools {
            let place = jurors + pool;
            system.right[place] += class.totals_of_pool[pool] * left;
            system
                .matrix
                .add(place, place, class.cases_of_pool[pool] * class.reviews * left);
            for juror in 0..jurors {
                let met = class.by_pool_and_juror[pool * self.jurors + juror];
                system.matrix.add(place, juror, met * left);
            }
        }
    }

    /// The derivatives of the criterion by log a and log b, where it was evaluated; 0 for one that is infinite.
    pub fn gradient(&self, a: f64, b: f64, there: &Evaluation) -> [f64; 2] {
        let jurors = if b.is_infinite() { 0 } else { self.jurors };
        let (inverse, x, residual) = (there.factor.inverse(), &there.solution, there.residual);
        // d|S| and dRSS together: each derivative of S meets S⁻¹ + x·xᵀ/v_e.
        let weight = |row: usize, column: usize| inverse.at(row, column) + x[row] * x[column] / residual;
        let mut by_a = 0.0;
        if a.is_finite() {
            by_a -= self.cases / a;
            for class in &self.classes {
                let share = 1.0 / (class.reviews + a);
                by_a += class.cases * share + share * share * self.slope(class, jurors, x, residual, &weight);
            }
        }
        let mut by_b = 0.0;
        if jurors > 0 {
            by_b = (0..jurors).map(|juror| weight(juror, juror)).sum::<f64>() - jurors as f64 / b;
        }
        [
            if a.is_finite() { by_a * a } else { 0.0 },
            if jurors > 0 { by_b * b } else { 0.0 },
        ]
    }

    /// What a class adds to the derivative by a, but for the square of its share.
    fn slope(
        &self,
        class: &Class,
        jurors: usize,
        x: &[f64],
        residual: f64,
        weight: &impl Fn(usize, usize) -> f64,
    ) -> f64 {
        let mut slope = class.squared_totals / residual;
        for (row, severity) in x[..jurors].iter().enumerate() {
            slope -= 2.0 * severity * class.totals_of_juror[row] / residual;
            for column in 0..row {
                slope += 2.0 * class.together(row, column) * weight(row, column);
            }
            slope += class.together(row, row) * weight(row, row);
        }
        for pool in 0..self.pools {
            let place = jurors + pool;
            slope -= 2.0 * x[place] * class.totals_of_pool[pool] * class.reviews / residual;
            slope += class.cases_of_pool[pool] * class.reviews * class.reviews * weight(place, place);
            for juror in 0..jurors {
                let met = class.by_pool_and_juror[pool * self.jurors + juror];
                slope += 2.0 * met * class.reviews * weight(place, juror);
            }
        }
        slope
    }
}

/// S, r and q of METHOD: what is left of the normal equations once the cases are eliminated.
struct System {
    matrix: Square,
    right: Vec<f64>,
    squares: f64,
}
