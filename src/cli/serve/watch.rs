//! `--watch`: pages load again when a file of the folder changes.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use axum::http::{Response, StatusCode};
use notify::event::ModifyKind;
use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};
use tokio::sync::Notify;
use tower_livereload::predicate::{Always, Predicate};
use tower_livereload::{LiveReloadLayer, Reloader};

use super::site::is_html;
use crate::cli::Error;

/// A build writes many files; pages wait until this long nothing was written.
const QUIET: Duration = Duration::from_millis(100);

/// Where the pages learn that something changed.
const PREFIX: &str = "/.mini-coi-watch";

/// Watches a folder as long as this lives.
#[derive(Debug)]
pub(super) struct Watch {
    changed: Arc<Notify>,
    _watcher: RecommendedWatcher,
}

impl Watch {
    /// Begins to watch a folder and all below. Fails with [`Error::Watch`] if the system watches
    /// no more files, or none at all.
    pub(super) fn begin(root: &Path) -> Result<Watch, Error> {
        let changed = Arc::new(Notify::new());
        let signal = Arc::clone(&changed);
        let mut watcher =
            notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
                // An error means that events were lost, so something may have changed.
                if event.map_or(true, |event| is_change(event.kind)) {
                    signal.notify_one();
                }
            })
            .map_err(Error::Watch)?;
        watcher
            .watch(root, RecursiveMode::Recursive)
            .map_err(Error::Watch)?;
        Ok(Watch {
            changed,
            _watcher: watcher,
        })
    }

    /// Tells the pages of every change, for ever.
    pub(super) async fn tell(self, reloader: Reloader) {
        loop {
            self.changed.notified().await;
            while tokio::time::timeout(QUIET, self.changed.notified())
                .await
                .is_ok()
            {}
            reloader.reload();
        }
    }
}

/// Serving a file reads it, which is an event of its own on some systems, but no change.
fn is_change(kind: EventKind) -> bool {
    match kind {
        EventKind::Access(_) | EventKind::Modify(ModifyKind::Metadata(_)) => false,
        EventKind::Any
        | EventKind::Create(_)
        | EventKind::Modify(_)
        | EventKind::Remove(_)
        | EventKind::Other => true,
    }
}

/// The layer that appends the script to pages, and answers it.
pub(super) fn layer() -> LiveReloadLayer<Always, WholePage> {
    LiveReloadLayer::new()
        .custom_prefix(PREFIX)
        .response_predicate::<axum::body::Body, _>(WholePage)
}

/// Chooses the responses that a script can be appended to.
#[derive(Clone, Copy, Debug)]
pub(super) struct WholePage;

impl<Body> Predicate<Response<Body>> for WholePage {
    fn check(&mut self, response: &Response<Body>) -> bool {
        response.status() != StatusCode::PARTIAL_CONTENT && is_html(response.headers())
    }
}
