//! Modes on the command line.

use clap::builder::{PossibleValuesParser, TypedValueParser};
use mini_coi::policy::Mode;

/// Reads one of these modes by its name.
pub(crate) fn parser(modes: &'static [Mode]) -> impl TypedValueParser<Value = Mode> {
    let names = modes.iter().map(|mode| mode.name());
    PossibleValuesParser::new(names).try_map(|name| {
        modes
            .iter()
            .copied()
            .find(|mode| mode.name() == name)
            .ok_or("unknown mode")
    })
}
