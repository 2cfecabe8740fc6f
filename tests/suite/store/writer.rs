//! The one writer under fault: what is answered as stored is stored, what is refused leaves nothing, and no write spoils
//! its neighbours of the same batch. (Killing the whole program is tried elsewhere.)

use crate::on_both_databases;
use crate::support::{Backend, TestDatabase};
use diesel::prelude::*;
use futures_util::future::join_all;
use interim_challenge::domain::Refusal;
use interim_challenge::store::{Store, StoreError, Tx};
use interim_challenge::usecases::Failure;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::sync::mpsc;
use std::task::Poll;
use std::time::{Duration, Instant};

diesel::table! {
    trial (word) {
        word -> Text,
    }
}

/// A store with a table for trials, over a database of its own.
struct Trial {
    store: Store,
    _database: TestDatabase,
}

impl Trial {
    async fn on(backend: Backend) -> Trial {
        let database = TestDatabase::fresh(backend);
        let store = Store::open(database.address()).expect("the store opens");
        for statement in [
            "CREATE TABLE trial (word TEXT PRIMARY KEY NOT NULL)",
            "CREATE TABLE child (word TEXT NOT NULL REFERENCES trial (word) DEFERRABLE INITIALLY DEFERRED)",
        ] {
            store
                .write(move |tx| execute(tx, statement))
                .await
                .expect("a table for trials");
        }
        Trial {
            store,
            _database: database,
        }
    }

    /// Every word there is, in order.
    async fn words(&self) -> Vec<String> {
        let words = self
            .store
            .read(|c| trial::table.select(trial::word).load(c).map_err(StoreError::from));
        let mut words = words.await.expect("a read");
        words.sort();
        words
    }

    /// A write that waits in the queue as soon as it is polled.
    fn job(
        &self,
        work: impl FnOnce(&mut Tx<'_>) -> Result<(), Failure> + Send + 'static,
    ) -> Pin<Box<dyn Future<Output = Result<(), Failure>> + Send>> {
        let store = self.store.clone();
        Box::pin(async move { store.write(work).await })
    }

    fn good(&self, word: &'static str) -> Pin<Box<dyn Future<Output = Result<(), Failure>> + Send>> {
        self.job(move |tx| add(tx, word))
    }

    /// Runs jobs as one batch: all wait before the writer comes to the first.
    async fn batch<F: Future>(&self, jobs: Vec<F>) -> Vec<F::Output> {
        let held = Held::hold(&self.store).await;
        let mut all = pin!(join_all(jobs));
        assert!(queued(all.as_mut()).await);
        held.release().await;
        all.await
    }
}

/// Polls a future once; whether it waits.
async fn queued(mut future: Pin<&mut impl Future>) -> bool {
    // Without a budget: tokio would let a task touch a channel 128 times and then make it wait.
    let once = poll_fn(|context| Poll::Ready(future.as_mut().poll(context).is_pending()));
    tokio::task::unconstrained(once).await
}

/// The writer, kept busy by a write that does nothing until it is released.
struct Held {
    release: mpsc::Sender<()>,
    write: tokio::task::JoinHandle<Result<(), StoreError>>,
}

impl Held {
    async fn hold(store: &Store) -> Held {
        let (release, released) = mpsc::channel::<()>();
        let (started, begun) = tokio::sync::oneshot::channel();
        let store = store.clone();
        let write = tokio::spawn(async move {
            store
                .write(move |_| {
                    let _ = started.send(());
                    let _ = released.recv();
                    Ok(())
                })
                .await
        });
        begun.await.expect("the writer has begun");
        Held { release, write }
    }

    async fn release(self) {
        self.release.send(()).expect("the writer waits");
        self.write.await.expect("no panic").expect("an empty write");
    }
}

fn execute(tx: &mut Tx<'_>, statement: &str) -> Result<(), StoreError> {
    diesel::sql_query(statement).execute(&mut **tx)?;
    Ok(())
}

fn add(tx: &mut Tx<'_>, word: &str) -> Result<(), Failure> {
    diesel::insert_into(trial::table)
        .values(trial::word.eq(word))
        .execute(&mut **tx)
        .map_err(StoreError::from)?;
    Ok(())
}

fn panicked(answer: &Result<(), Failure>) -> bool {
    *answer == Err(Failure::Broken(StoreError::Panicked))
}

on_both_databases! {
    async fn a_refused_write_leaves_nothing_and_comes_back_as_it_was_said(backend: Backend) {
        let trial = Trial::on(backend).await;
        let refused = trial.job(|tx| {
            add(tx, "refused")?;
            Err(Refusal::SheetsNotReady { sheets: 3 }.into())
        });
        let answers = trial.batch(vec![trial.good("a"), refused, trial.good("b")]).await;
        assert_eq!(answers[1], Err(Failure::Refused(Refusal::SheetsNotReady { sheets: 3 })));
        assert_eq!((&answers[0], &answers[2]), (&Ok(()), &Ok(())));
        assert_eq!(trial.words().await, ["a", "b"]);
    }

    async fn a_panic_undoes_its_own_write_alone(backend: Backend) {
        let trial = Trial::on(backend).await;
        let panics = trial.job(|tx| {
            add(tx, "panicked")?;
            panic!("on purpose");
        });
        let answers = trial.batch(vec![trial.good("a"), panics, trial.good("b")]).await;
        assert!(panicked(&answers[1]));
        assert_eq!((&answers[0], &answers[2]), (&Ok(()), &Ok(())));
        assert_eq!(trial.words().await, ["a", "b"]);
    }

    async fn a_panic_inside_a_nested_transaction_undoes_its_own_write_alone(backend: Backend) {
        let trial = Trial::on(backend).await;
        let panics = trial.job(|tx| {
            add(tx, "outer")?;
            let nested = tx.transaction(|inner| {
                diesel::insert_into(trial::table).values(trial::word.eq("inner")).execute(inner)?;
                inner.transaction(|_| -> QueryResult<()> { panic!("on purpose, two levels down") })
            });
            Ok(nested.map_err(StoreError::from)?)
        });
        let answers = trial.batch(vec![trial.good("a"), panics, trial.good("b"), trial.good("c")]).await;
        assert!(panicked(&answers[1]));
        assert_eq!(trial.words().await, ["a", "b", "c"]);
        assert_eq!(trial.good("after").await, Ok(()));
    }

    async fn a_swallowed_violation_never_loses_what_was_answered(backend: Backend) {
        let trial = Trial::on(backend).await;
        let swallows = trial.job(|tx| {
            add(tx, "kept")?;
            let twice = add(tx, "a");
            assert!(matches!(twice, Err(Failure::Broken(StoreError::Unique(_)))));
            Ok(())
        });
        let answers = trial.batch(vec![trial.good("a"), swallows, trial.good("b")]).await;
        assert_eq!((&answers[0], &answers[2]), (&Ok(()), &Ok(())));
        // PostgreSQL has given the savepoint up and would undo it in silence: the write hears of it.
        match backend {
            Backend::Sqlite => {
                assert_eq!(answers[1], Ok(()));
                assert_eq!(trial.words().await, ["a", "b", "kept"]);
            }
            Backend::Postgres => {
                assert!(answers[1].is_err());
                assert_eq!(trial.words().await, ["a", "b"]);
            }
        }
    }

    async fn what_fails_at_the_commit_fails_for_the_whole_batch(backend: Backend) {
        let trial = Trial::on(backend).await;
        let orphan = trial.job(|tx| Ok(execute(tx, "INSERT INTO child (word) VALUES ('nobody')")?));
        let refused = trial.job(|_| Err(Refusal::WrongState.into()));
        let answers = trial.batch(vec![trial.good("a"), orphan, refused, trial.good("b")]).await;
        assert_eq!(answers[2], Err(Failure::Refused(Refusal::WrongState)));
        for place in [0, 1, 3] {
            assert!(matches!(&answers[place], Err(Failure::Broken(_))), "{:?}", answers[place]);
        }
        assert_eq!(trial.words().await, Vec::<String>::new());
        assert_eq!(trial.good("after").await, Ok(()));
        assert_eq!(trial.words().await, ["after"]);
    }

    async fn a_full_queue_turns_callers_away_after_two_seconds(backend: Backend) {
        const PLACES: usize = 256;
        const MORE: usize = 8;
        let trial = Trial::on(backend).await;
        let held = Held::hold(&trial.store).await;
        let callers: Vec<_> = (0..PLACES + MORE)
            .map(|n| tokio::spawn(trial.job(move |tx| add(tx, &format!("{n:03}")))))
            .collect();
        let begun = Instant::now();
        while callers.iter().filter(|caller| caller.is_finished()).count() < MORE {
            assert!(begun.elapsed() < Duration::from_secs(20), "nobody was turned away");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        assert!(begun.elapsed() > Duration::from_millis(1800));
        held.release().await;
        let answers: Vec<Result<(), Failure>> =
            join_all(callers).await.into_iter().map(|answer| answer.expect("no panic")).collect();
        let stored = answers.iter().filter(|answer| answer.is_ok()).count();
        let turned_away = answers.iter().filter(|answer| **answer == Err(Failure::Unavailable)).count();
        assert_eq!((stored, turned_away), (PLACES, MORE));
        assert_eq!(trial.words().await.len(), PLACES);
    }

    async fn a_caller_who_goes_leaves_a_whole_write_or_none(backend: Backend) {
        let trial = Trial::on(backend).await;
        let held = Held::hold(&trial.store).await;
        let pair = |n: usize| {
            trial.job(move |tx| {
                add(tx, &format!("{n:03} first"))?;
                add(tx, &format!("{n:03} second"))
            })
        };
        {
            // The first 256 find a place and go all the same; the others go while they wait for one.
            let mut all = pin!(join_all((0..256).map(pair)));
            assert!(queued(all.as_mut()).await);
            let mut late = pin!(join_all((256..300).map(pair)));
            assert!(queued(late.as_mut()).await);
        }
        held.release().await;
        trial.good("last").await.unwrap();
        let words = trial.words().await;
        for n in 0..300 {
            let halves = words.iter().filter(|word| word.starts_with(&format!("{n:03} "))).count();
            assert_eq!(halves, if n < 256 { 2 } else { 0 }, "write {n}");
        }
    }

    async fn closing_finishes_what_waits_and_takes_nothing_more(backend: Backend) {
        let trial = Trial::on(backend).await;
        let held = Held::hold(&trial.store).await;
        let mut waiting =
            pin!(join_all((0..100).map(|n| trial.job(move |tx| add(tx, &format!("{n:03}"))))));
        assert!(queued(waiting.as_mut()).await);
        let store = trial.store.clone();
        let mut closing = Box::pin(async move { store.close().await });
        assert!(queued(closing.as_mut()).await);
        assert_eq!(trial.good("too late").await, Err(Failure::Unavailable));
        held.release().await;
        closing.await;
        assert!(waiting.await.iter().all(Result::is_ok));
        assert_eq!(trial.words().await.len(), 100);
    }

    async fn a_read_cannot_write(backend: Backend) {
        let trial = Trial::on(backend).await;
        let tried = trial.store.read(|c| {
            diesel::insert_into(trial::table)
                .values(trial::word.eq("sneaked in"))
                .execute(c)
                .map_err(StoreError::from)
        });
        assert!(matches!(tried.await, Err(StoreError::Database(_))));
        assert_eq!(trial.words().await, Vec::<String>::new());
    }
}

/// SQLite alone knows statements that end the whole transaction under a write.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_statement_that_ends_the_transaction_fails_the_batch_and_not_the_next() {
    for swallowed in [false, true] {
        let trial = Trial::on(Backend::Sqlite).await;
        let ends = trial.job(move |tx| {
            let ended = execute(tx, "INSERT OR ROLLBACK INTO trial (word) VALUES ('a')");
            assert!(ended.is_err());
            if swallowed { Ok(()) } else { Ok(ended?) }
        });
        let answers = trial.batch(vec![trial.good("a"), ends, trial.good("b")]).await;
        assert!(
            answers.iter().all(Result::is_err),
            "swallowed: {swallowed}: {answers:?}"
        );
        assert_eq!(trial.words().await, Vec::<String>::new());
        assert_eq!(trial.good("after").await, Ok(()));
        assert_eq!(trial.words().await, ["after"]);
    }
}
