//! Whose word the built-in transport takes for a server: the platform's, and that of pins where there are some. Knows
//! nothing of HTTP.

use std::sync::Arc;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{CertificateError, ClientConfig, DigitallySignedStruct, Error, SignatureScheme};
use webpki::EndEntityCert;

use super::key_pin::KeyPin;

/// What does the arithmetic.
pub(super) fn provider() -> Arc<CryptoProvider> {
    Arc::new(rustls::crypto::ring::default_provider())
}

/// Settings for connections to servers that `platform` trusts and, where there are pins, whose key is one of them.
pub(super) fn config(platform: &Arc<dyn ServerCertVerifier>, pins: &[KeyPin]) -> Result<ClientConfig, Error> {
    let verifier = match pins {
        [] => Arc::clone(platform),
        pins => Arc::new(Pinned { platform: Arc::clone(platform), pins: pins.to_vec() }),
    };
    let mut config = ClientConfig::builder_with_provider(provider())
        .with_safe_default_protocol_versions()?
        .dangerous()
        .with_custom_certificate_verifier(verifier)
        .with_no_client_auth();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(config)
}

/// All that the platform demands, and then a key that is known by name.
///
/// The key is that of the server's own certificate. The certificates sent with it are not looked at: which of them the
/// platform's chain went through is not told, and anybody can send along a certificate whose key is pinned.
#[derive(Debug)]
struct Pinned {
    platform: Arc<dyn ServerCertVerifier>,
    pins: Vec<KeyPin>,
}

impl ServerCertVerifier for Pinned {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let verified = self.platform.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now)?;
        let certificate = EndEntityCert::try_from(end_entity)
            .map_err(|_| Error::InvalidCertificate(CertificateError::BadEncoding))?;
        let key = KeyPin::of(&certificate.subject_public_key_info());
        if self.pins.contains(&key) {
            return Ok(verified);
        }
        tracing::warn!(%key, "the server's key is none of the pinned ones");
        Err(Error::InvalidCertificate(CertificateError::ApplicationVerificationFailure))
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.platform.verify_tls12_signature(message, certificate, signature)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.platform.verify_tls13_signature(message, certificate, signature)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.platform.supported_verify_schemes()
    }
}
