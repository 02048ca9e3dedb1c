//! `--https`: a certificate that the server makes for itself, and keeps.

use std::fs;
use std::io;
use std::net::IpAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use axum_server::tls_rustls::RustlsConfig;
use directories::ProjectDirs;
use rcgen::{CertificateParams, DnType, ExtendedKeyUsagePurpose, KeyPair};
use rustls::RootCertStore;
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::ServerCertVerifier as _;
use rustls::crypto::ring;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};

use crate::cli::{Error, files, output};

const DAY: Duration = Duration::from_hours(24);

/// How long a certificate is good. Systems of Apple take none for more than 825 days.
const LIFE: Duration = Duration::from_secs(365 * DAY.as_secs());

/// A certificate that ends within this time is not used for another run, which may be a long one.
const REST: Duration = Duration::from_secs(30 * DAY.as_secs());

/// The settings of TLS with a certificate for `localhost` and these addresses.
///
/// It is the one of an earlier run if that is still good, so that a device warns of it once. Else a
/// new one is made and kept, with its key, in the user's folder for data. Fails with
/// [`Error::Certificate`] if the system gives no randomness.
pub(super) async fn config(addresses: &[IpAddr]) -> Result<RustlsConfig, Error> {
    let mut names = vec!["localhost".to_owned()];
    names.extend(addresses.iter().map(IpAddr::to_string));
    let place = place();
    let kept = place.as_ref().and_then(|place| fs::read(place).ok());
    if let Some(kept) = kept.filter(|kept| is_good(kept, &names))
        // The key may be damaged, or not be that of the certificate.
        && let Ok(config) = RustlsConfig::from_pem(kept.clone(), kept).await
    {
        return Ok(config);
    }
    let made = make(names, SystemTime::now())
        .map_err(|error| Error::Certificate(io::Error::other(error)))?;
    let outcome = match place {
        Some(place) => files::write_secret(&place, &made),
        None => Err(io::Error::other("no data folder is known")),
    };
    output::note(&match outcome {
        Ok(()) => "note: The certificate is new, so each device warns about it once.".to_owned(),
        Err(error) => format!(
            "note: The certificate cannot be saved, so each device warns about it at each start: {error}."
        ),
    });
    RustlsConfig::from_pem(made.clone(), made)
        .await
        .map_err(Error::Certificate)
}

/// The file with the certificate and its key. They are one file, so they always fit.
fn place() -> Option<PathBuf> {
    let folders = ProjectDirs::from("", "", "mini-coi")?;
    Some(folders.data_local_dir().join("localhost.pem"))
}

/// Whether a certificate is good for all these names, now and for some time.
fn is_good(pem: &[u8], names: &[String]) -> bool {
    let Ok(certificate) = CertificateDer::from_pem_slice(pem) else {
        return false;
    };
    let mut roots = RootCertStore::empty();
    let provider = Arc::new(ring::default_provider());
    let (Ok(()), Ok(now)) = (
        roots.add(certificate.clone()),
        SystemTime::now().duration_since(SystemTime::UNIX_EPOCH),
    ) else {
        return false;
    };
    let verifier = WebPkiServerVerifier::builder_with_provider(roots.into(), provider).build();
    verifier.is_ok_and(|verifier| {
        [now, now + REST].into_iter().all(|time| {
            let time = UnixTime::since_unix_epoch(time);
            names.iter().all(|name| {
                ServerName::try_from(name.as_str()).is_ok_and(|name| {
                    let outcome = verifier.verify_server_cert(&certificate, &[], &name, &[], time);
                    outcome.is_ok()
                })
            })
        })
    })
}

/// Makes a certificate and its key, as one text.
fn make(names: Vec<String>, now: SystemTime) -> Result<Vec<u8>, rcgen::Error> {
    let mut params = CertificateParams::new(names)?;
    params
        .distinguished_name
        .push(DnType::CommonName, "mini-coi on this machine");
    // Systems of Apple take no certificate without this purpose. A clock that is behind by some
    // hours must not refuse it.
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    params.not_before = (now - DAY).into();
    params.not_after = (now + LIFE).into();
    let key = KeyPair::generate()?;
    let certificate = params.self_signed(&key)?;
    Ok((certificate.pem() + &key.serialize_pem()).into_bytes())
}

#[cfg(test)]
#[allow(
    clippy::expect_used,
    reason = "a test that cannot go on has failed, and the panic says where"
)]
mod tests {
    use super::*;

    fn names(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    fn made(now: SystemTime) -> Vec<u8> {
        make(names(&["localhost", "127.0.0.1", "192.0.2.1"]), now).expect("it can be made")
    }

    #[test]
    fn a_certificate_is_good_for_its_names_and_for_no_other() {
        let pem = made(SystemTime::now());
        assert!(is_good(&pem, &names(&["localhost", "127.0.0.1"])));
        assert!(is_good(&pem, &names(&["192.0.2.1"])));
        assert!(!is_good(&pem, &names(&["localhost", "192.0.2.2"])));
    }

    #[test]
    fn a_certificate_is_renewed_before_it_ends() {
        let own = names(&["localhost"]);
        let of_age = |days| made(SystemTime::now() - days * DAY);
        assert!(is_good(&of_age(330), &own));
        assert!(!is_good(&of_age(340), &own));
        assert!(!is_good(&of_age(400), &own));
        // A clock that was ahead when it was made.
        assert!(!is_good(&made(SystemTime::now() + 2 * DAY), &own));
    }

    #[test]
    fn invalid_certificate_is_rejected() {
        let pem = made(SystemTime::now());
        for text in [&b""[..], b"-----BEGIN CERTIFICATE-----", &pem[..200]] {
            assert!(!is_good(text, &names(&["localhost"])));
        }
    }
}
