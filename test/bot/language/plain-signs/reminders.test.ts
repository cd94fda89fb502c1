import { reads, spares } from './said.ts';

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
