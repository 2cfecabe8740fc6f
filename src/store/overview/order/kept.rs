//! What the method made of the last few rounds' scores, kept in memory: a large round takes tenths of a second, and the same
//! scores always give the same. Found by the scores themselves, so nothing has to be dropped when they change.

use crate::domain::id::SectorId;
use crate::domain::ranking::{ElementFigures, RoundOrder, element_figures, first_stays};
use crate::domain::round_scores::RoundScores;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock};

/// How many rounds are kept; the one that was asked for least lately goes first.
const ROUNDS: usize = 4;

static ROUNDS_KEPT: Mutex<Vec<Arc<Kept>>> = Mutex::new(Vec::new());

/// What scores give, each part once it is asked for.
pub struct Kept {
    scores: RoundScores,
    order: OnceLock<Option<RoundOrder>>,
    elements: OnceLock<Vec<ElementFigures>>,
    first_stays: OnceLock<BTreeMap<SectorId, f64>>,
}

impl Kept {
    /// What is kept for these scores, if only the place for it.
    pub fn of(scores: RoundScores) -> Arc<Kept> {
        let fresh = |scores| {
            Arc::new(Kept {
                scores,
                order: OnceLock::new(),
                elements: OnceLock::new(),
                first_stays: OnceLock::new(),
            })
        };
        let Ok(mut rounds) = ROUNDS_KEPT.lock() else {
            return fresh(scores);
        };
        let known = rounds.iter().position(|kept| kept.scores == scores);
        let kept = known.map_or_else(|| fresh(scores), |place| rounds.remove(place));
        rounds.push(Arc::clone(&kept));
        if rounds.len() > ROUNDS {
            rounds.remove(0);
        }
        kept
    }

    pub fn order(&self) -> Option<&RoundOrder> {
        self.order
            .get_or_init(|| RoundOrder::of_scores(&self.scores))
            .as_ref()
    }

    pub fn first_stays(&self) -> &BTreeMap<SectorId, f64> {
        self.first_stays.get_or_init(|| {
            let order = self.order();
            order.map_or_else(BTreeMap::new, |order| first_stays(&self.scores, order))
        })
    }

    pub fn elements(&self) -> &[ElementFigures] {
        self.elements.get_or_init(|| element_figures(&self.scores))
    }
}
