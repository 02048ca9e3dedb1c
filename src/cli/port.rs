//! Finding a port: the one that was asked for, or the first that is free.

use std::io::{self, ErrorKind};
use std::iter;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, TcpListener};

use super::Error;

/// The port that is tried first when none is asked for.
const DEFAULT_PORT: u16 = 8080;

/// How often `--port 0` asks for a port, since the one it gets may be taken on another address.
const ATTEMPTS: usize = 16;

/// The two faces of `localhost`. A browser may try either first: on a port that is taken on one of
/// them, `localhost` would sometimes lead to another program.
pub(crate) const LOOPBACK: [IpAddr; 2] = [
    IpAddr::V4(Ipv4Addr::LOCALHOST),
    IpAddr::V6(Ipv6Addr::LOCALHOST),
];

/// Sockets that listen on one port of several addresses.
#[derive(Debug)]
pub(crate) struct Listeners {
    /// The port, the same for all.
    pub(crate) port: u16,
    /// One for each address that this machine has.
    pub(crate) sockets: Vec<TcpListener>,
}

impl Listeners {
    /// Binds the first address, and those of the others that the machine has.
    fn bind(addresses: &[IpAddr], mut port: u16) -> io::Result<Listeners> {
        let mut sockets: Vec<TcpListener> = Vec::new();
        for address in addresses {
            match TcpListener::bind((*address, port)) {
                Ok(socket) => {
                    port = socket.local_addr()?.port();
                    // The runtime takes no other sockets.
                    socket.set_nonblocking(true)?;
                    sockets.push(socket);
                }
                Err(error) if error.kind() == ErrorKind::AddrInUse || sockets.is_empty() => {
                    return Err(error);
                }
                // A machine without IPv6.
                Err(_) => {}
            }
        }
        Ok(Listeners { port, sockets })
    }
}

/// Listens on the port that was asked for, or on the first free one from the default port up.
///
/// Fails with [`Error::PortTaken`] if another program has it, with [`Error::NoAddress`] if the machine
/// does not have the address, and with [`Error::Listen`] if the system refuses it.
pub(crate) fn listen(addresses: &[IpAddr], port: Option<u16>) -> Result<Listeners, Error> {
    let bind = |port| Listeners::bind(addresses, port);
    match port {
        None => first_free(DEFAULT_PORT..=u16::MAX, bind),
        Some(0) => first_free(iter::repeat_n(0, ATTEMPTS), bind),
        Some(port) => first_free([port], bind),
    }
}

/// Binds the first of the ports that nobody has taken.
fn first_free<T>(
    ports: impl IntoIterator<Item = u16>,
    mut bind: impl FnMut(u16) -> io::Result<T>,
) -> Result<T, Error> {
    let mut last = 0;
    for port in ports {
        match bind(port) {
            Ok(bound) => return Ok(bound),
            Err(error) if error.kind() == ErrorKind::AddrInUse => last = port,
            Err(error) if error.kind() == ErrorKind::AddrNotAvailable => {
                return Err(Error::NoAddress(error));
            }
            Err(error) => return Err(Error::Listen(port, error)),
        }
    }
    Err(Error::PortTaken(last))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Binds nothing: the ports below 8083 are taken, 8090 is forbidden.
    fn bind(port: u16) -> io::Result<u16> {
        match port {
            0..8083 => Err(ErrorKind::AddrInUse.into()),
            8090 => Err(ErrorKind::PermissionDenied.into()),
            _ => Ok(port),
        }
    }

    #[test]
    fn the_next_free_port_is_chosen() {
        let chosen = first_free(DEFAULT_PORT..=u16::MAX, bind);
        assert!(matches!(chosen, Ok(8083)), "{chosen:?}");
    }

    #[test]
    fn a_taken_port_is_not_replaced() {
        let chosen = first_free([8081], bind);
        assert!(matches!(chosen, Err(Error::PortTaken(8081))), "{chosen:?}");
    }

    #[test]
    fn another_failure_is_not_taken_for_a_taken_port() {
        let chosen = first_free([8090, 8091], bind);
        assert!(matches!(chosen, Err(Error::Listen(8090, _))), "{chosen:?}");
    }
}
