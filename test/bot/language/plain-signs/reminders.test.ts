import { means, reads, spares } from './said.ts';

describe('how long it lasts is asked of dates', () => {
  reads('expiring', 'in how many days does it expire');
  spares(
    'expiring',
    'in how many days does it expire | why so soon / in how many days does it expire | import failed / in how many days does it expire | it may fail',
  );
});

describe('the same as code', () => {
  reads('export-iac', 'what would the terraform look like');
  spares(
    'export-iac',
    'what would the terraform look like | it failed / what would the terraform look like | why so long',
  );
});

describe('notices are no longer wished', () => {
  means(
    'unwatch',
    `no need to watch kv-shop / do not send me alerts / don't post reminders here / never send us warnings / suppress the alerts for kv-shop / shut off the notifications / turn down my alerts / deactivate our reminders
    / get me off the list / take us out of the loop / keep me out of the loop on kv-shop / forget about watching kv-shop / forget about notifying me`,
  );
});

describe('what is no notice is not called off as one', () => {
  means('cancel', "don't give app-shop access / do not give kv-shop access");
  means('smalltalk/other', 'shut down app-shop');
});

describe('to come back to somebody is to tell them', () => {
  means(
    'watch/subscribe',
    'get back to me when kv-shop is synced / come back to me if it fails / reach out to me as soon as kv-shop changes / please reach out to us once it is renewed / get back to me when the certificate expires',
  );
});
