import { SigningKeys } from '../../../bot/gate/keys.ts';
import { makeSigner, publishKeys } from '../../helpers/channel-service.ts';

const of = (url: string, now = () => 0) => new SigningKeys({ url, milliseconds: 2_000, now }, 'msteams');

test('keys that can be had are there, and are not asked for again the same day', async () => {
  const published = await publishKeys([makeSigner('good', ['msteams'])]);
  const keys = of(published.metadata);

  await keys.reach();
  await published.close();

  await expect(keys.reach()).resolves.toBeUndefined();
});

test('keys of which none is endorsed for Teams are none', async () => {
  const published = await publishKeys([makeSigner('slack', ['slack'])]);

  await expect(of(published.metadata).reach()).rejects.toThrow('no key of the service is endorsed');
  await published.close();
});

test('keys that cannot be had are not there', async () => {
  await expect(of('http://127.0.0.1:9/metadata').reach()).rejects.toThrow();
});
