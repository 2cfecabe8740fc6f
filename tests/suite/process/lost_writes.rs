//! What was answered as stored is stored, however the program ends: killed twenty times under load, and asked to end
//! under load.

use super::load::{Installation, Load, WINDOWS, sign_in};
use crate::on_both_databases;
use std::collections::BTreeSet;
use std::time::Duration;

const KILLS: usize = 20;

on_both_databases! {
    async fn twenty_kills_under_load_lose_no_answered_write(backend: Backend) {
        let installation = Installation::on(backend).await;
        let mut answered = BTreeSet::new();
        let mut former: Option<crate::support::client::Client> = None;
        for kill in 0..KILLS {
            let serving = installation.serve().await;
            if let Some(former) = &former {
                // The session of before the kill was answered as well.
                let mut again = serving.visitor();
                again.take_cookies_of(former);
                assert_eq!(again.get("/nl/account").await.status, 200, "after kill {kill}");
            }
            let client = sign_in(&serving).await;
            let load = Load::begin(&client, kill);
            load.under_way().await;
            tokio::time::sleep(Duration::from_millis(100 + 10 * kill as u64)).await;
            serving.kill();
            answered.extend(load.answered().await);
            former = Some(client);
        }
        eprintln!("{KILLS} kills under {WINDOWS} windows: {} writes were answered", answered.len());
        installation.holds(&answered).await;
    }

    async fn who_is_asked_to_end_under_load_ends_well_and_keeps_what_was_answered(backend: Backend) {
        let installation = Installation::on(backend).await;
        let serving = installation.serve().await;
        let load = Load::begin(&sign_in(&serving).await, 0);
        load.under_way().await;
        tokio::time::sleep(Duration::from_millis(200)).await;
        serving.ask_to_end();
        let status = serving.end().await;
        assert_eq!(status.code(), Some(0), "{status}");
        let answered: BTreeSet<String> = load.answered().await.into_iter().collect();
        installation.holds(&answered).await;
    }
}
