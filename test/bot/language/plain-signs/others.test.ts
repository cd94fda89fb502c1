import { reads, spares } from './said.ts';

describe('what is mended and over is small talk', () => {
  reads(
    'smalltalk/other',
    'already fixed | never mind / just sorted | nevermind / finally solved it | so all good now / meanwhile repaired | well all is fine / found it myself / found it myself when i came back / found it ourselves | our error page',
  );
  spares(
    'smalltalk/other',
    `found it myself | import failed / found it myself | an error shows / found it myself | errors show / found it myself | certificate is new / found it myself | new certificates
    / did you see | found it myself / what is it | found it myself`,
  );
});

describe('what somebody says is theirs, what a machine says is not', () => {
  reads('smalltalk/other', 'boss: ¶ / pm:¶ / my manager:¶ / the landlord: ¶');
  spares('smalltalk/other', 'error: ¶ / the portal: ¶ / monitoring: ¶ since friday / x: ¶ / extraordinarily: ¶');
});

describe('the words of another trade are small talk where none of the own stands beside them', () => {
  reads('smalltalk/other', 'the office network is slow / sync about it over coffee | it is slow');
  spares(
    'smalltalk/other',
    'the keyvault is slow / the key vault is slow / the certificate page is slow / our certs are slow / the portal is slow today / slow handshake on _',
  );
});
