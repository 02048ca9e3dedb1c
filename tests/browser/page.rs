//! What the page half does: each row of the table, in each engine.
use crate::site::Reply;
use crate::tab::{TAG, Tab};

crate::cases![
    first_visit_takes_two_loads_and_runs_no_script_unisolated,
    later_visits_take_one_load
];

async fn first_visit_takes_two_loads_and_runs_no_script_unisolated(tab: &Tab) {
    tab.put_page("/", "hello");
    let outcome = tab.isolates("/", 2).await;
    assert_eq!(outcome.mode.as_deref(), Some(tab.engine.mode()));
    tab.until_site("the page's script", |_| tab.ran(true) == 1)
        .await;
    assert_eq!(tab.ran(false), 0);
}

async fn later_visits_take_one_load(tab: &Tab) {
    tab.put_page("/", "hello");
    tab.put_page("/sub/", "hello");
    tab.isolates("/", 2).await;
    tab.isolates("/", 1).await;
    tab.isolates("/sub/", 1).await;
}
