import { reads } from './said.ts';

describe('what is wrong is told without a verb', () => {
  reads('diagnose', '発行者不足 / チェーンが不完全 / 証明書の注文が13日止まっています / 証明書の要求3日以上保留');
});
