/** A self-signed public certificate; only its serial number is changed, so that each has a thumbprint of its own. */
const TEMPLATE = Buffer.from(
  'MIIBnjCCAUSgAwIBAgIIESIzRFVmd4gwCgYIKoZIzj0EAwIwHTEbMBkGA1UEAwwSYmVuY2guZmFicmlrYW0uY29tMB4XDTI2MTEyOTE0NTM1OVoXDTI3MTEyOTE0NTM1OVowHTEbMBkGA1UEAwwSYmVuY2guZmFicmlrYW0uY29tMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEzGi/FxEp+sml/0I2N37ZkH8tyg//RCLysgsFIlgJ2vOInt2IgBI5+81TWEC+qtm4D0FdeJiWFFcgQpA3Gt9rCqNuMGwwHQYDVR0OBBYEFJrphX2in44/dEw0abKG8ubvtrp3MB8GA1UdIwQYMBaAFJrphX2in44/dEw0abKG8ubvtrp3MA8GA1UdEwEB/wQFMAMBAf8wGQYDVR0RBBIwEIIOKi5mYWJyaWthbS5jb20wCgYIKoZIzj0EAwIDSAAwRQIhAMNFZ+yNaxjGINWdman3hahtjgCZDqhaz6y57Uw2DGZxAiBToE8NT+6Fh+knBW9LVyNUjlm/6pFhVvJlq0pcQ3F7Ng==',
  'base64',
);
const SERIAL_AT = 15;

/** The public bytes of a certificate of the estate. */
export function der(number: number): Buffer {
  const bytes = Buffer.from(TEMPLATE);
  bytes.writeUInt32BE(number, SERIAL_AT + 4);
  return bytes;
}
