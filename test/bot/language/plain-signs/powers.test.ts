import { reads } from './said.ts';

describe('where the bot works wants help', () => {
  reads('help', 'どんな問題を直せますか / どのクラウドに対応 / どのazureのクラウドが使えますか');
});
