import { reads } from './said.ts';

describe('where the bot works wants help', () => {
  reads('help', 'どのクラウドに対応 / どのazureのクラウドが使えますか');
});
