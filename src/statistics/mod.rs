//! Pure numbers: the model behind fair scores, agreement between jurors, connectivity of a jury. Knows jurors and cases by
//! index only: neither the domain, nor files, nor where a figure goes. Every sum runs in a fixed order and every function
//! beyond the four operations comes from `libm`, so the same input gives the same bits on every machine.

pub mod agreement;
pub mod analysis;
pub mod bootstrap;
mod cholesky;
pub mod connectivity;
pub mod design;
pub mod distribution;
pub mod effective_weight;
pub mod exposure;
pub mod fair_scores;
pub mod fit_of_jurors;
pub mod intervals;
pub mod random;
pub mod rank_draws;
pub mod reliability;
pub mod reml;
pub mod row_space;
pub mod scores;
#[cfg(test)]
mod testing;

pub use design::{Design, DesignFault, Review};
