//! HTTP/2 as browsers speak it, which is over TLS: an authority that they are told to trust, and the
//! certificate of all hosts.

use axum_server::tls_rustls::RustlsConfig;
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use std::path::PathBuf;
use std::sync::OnceLock;

struct Certificates {
    /// The file of the authority, in PEM.
    authority: PathBuf,
    /// The certificate for `localhost`, and its key.
    host: (String, String),
}

fn certificates() -> &'static Certificates {
    static MADE: OnceLock<Certificates> = OnceLock::new();
    MADE.get_or_init(|| {
        let mut params = CertificateParams::new([]).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        let pem = params.self_signed(&key).unwrap().pem();
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/target/bench");
        std::fs::create_dir_all(folder).unwrap();
        let authority = PathBuf::from(folder).join("authority.pem");
        std::fs::write(&authority, pem).unwrap();
        let issuer = Issuer::new(params, key);
        let key = KeyPair::generate().unwrap();
        let params = CertificateParams::new(["localhost".to_string()]).unwrap();
        let certificate = params.signed_by(&key, &issuer).unwrap();
        // Without a provider that the process has agreed on, rustls panics.
        let _ = rustls::crypto::ring::default_provider().install_default();
        Certificates {
            authority,
            host: (certificate.pem(), key.serialize_pem()),
        }
    })
}

/// The authority that a browser has to trust.
pub fn authority() -> PathBuf {
    certificates().authority.clone()
}

/// What a host needs to speak HTTP/2.
pub async fn config() -> RustlsConfig {
    let (certificate, key) = certificates().host.clone();
    RustlsConfig::from_pem(certificate.into(), key.into())
        .await
        .unwrap()
}
