//! Opening an address in the browser.

use super::output::note;

/// Opens an address in the browser of the system. If there is none, a note says so: the server
/// goes on.
pub(crate) fn open(address: String) {
    // The launcher is watched for a while, which must hold up neither the server nor Ctrl-C.
    std::thread::spawn(move || {
        if let Err(error) = open::that_detached(address) {
            note(&format!(
                "note: No browser could be opened ({error}). Open the address yourself."
            ));
        }
    });
}
