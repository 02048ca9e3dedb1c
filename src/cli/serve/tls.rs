//! `--https`: a certificate that the server makes for itself.

use std::net::IpAddr;
use std::time::{Duration, SystemTime};

use axum_server::tls_rustls::RustlsConfig;
use rcgen::{CertificateParams, DnType, ExtendedKeyUsagePurpose, KeyPair};

use crate::cli::Error;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Makes a certificate for `localhost` and these addresses, and the settings of TLS with it.
///
/// The key never leaves memory, so a browser asks anew after each start. Fails with
/// [`Error::Certificate`] if the system gives no randomness.
pub(super) async fn config(addresses: &[IpAddr]) -> Result<RustlsConfig, Error> {
    let (certificate, key) =
        certificate(addresses).map_err(|error| Error::Certificate(std::io::Error::other(error)))?;
    RustlsConfig::from_der(vec![certificate], key)
        .await
        .map_err(Error::Certificate)
}

fn certificate(addresses: &[IpAddr]) -> Result<(Vec<u8>, Vec<u8>), rcgen::Error> {
    let mut names = vec!["localhost".to_owned()];
    names.extend(addresses.iter().map(IpAddr::to_string));
    let mut params = CertificateParams::new(names)?;
    params
        .distinguished_name
        .push(DnType::CommonName, "mini-coi on this machine");
    // Systems of Apple take no certificate without this purpose, or for more than 825 days. A
    // clock that is behind by some hours must not refuse it.
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    let now = SystemTime::now();
    params.not_before = (now - DAY).into();
    params.not_after = (now + 365 * DAY).into();
    let key = KeyPair::generate()?;
    let certificate = params.self_signed(&key)?;
    Ok((certificate.der().to_vec(), key.serialize_der()))
}
