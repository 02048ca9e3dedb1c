postMessage(`isolated: ${crossOriginIsolated}`);
