import { say } from '../../sentences/index.ts';
import type { Checked } from '../domain/checked.ts';
import { shellWord as word } from '../domain/shell-word.ts';
import type { Answer } from './attempt.ts';
import { byCommands, linesOf } from './line.ts';
import { type SignInWay, signInLine } from './sign-in.ts';

/** The bot as Teams knows it. */
export interface Registration {
  readonly appId: string;
  readonly tenantId: string;
  readonly byPassword: boolean;
  /** Where its token comes from; null where the machine gives it. */
  readonly login: string | null;
  /** How many keys that are endorsed for Teams can be had, and from where. */
  readonly keys: { readonly url: string; readonly asked: Answer<number> };
  /** A token with which the bot speaks to Teams. */
  readonly token: Answer<unknown>;
  /** Null where the bot changes things as itself. */
  readonly signIn: SignInWay | null;
  /** The bot that the app package names; null where there is no package here. */
  readonly packaged: string | null;
}

/** Whether Teams can speak to the bot, and the bot to Teams. Null is a bot without an application, which Teams cannot reach. */
export function teamsLines(registration: Registration | null): readonly Checked[] {
  if (registration === null) return [linesOf('teams').warn(say('doctor.teams-none'), { setting: 'MicrosoftAppId' })];
  const { appId, signIn } = registration;
  const signInLines = signIn ? [signInLine(appId, signIn)] : [];
  return [keysLine(registration), tokenLine(registration), ...signInLines, ...packageLines(registration)];
}

function keysLine({ keys: { url, asked } }: Registration): Checked {
  const keys = linesOf('keys');
  const mend = byCommands(`curl --fail --show-error --max-time 10 ${word(url)}`);
  if ('trouble' in asked) return keys.fail(say('doctor.keys-unread', { url, why: asked.trouble }), mend);
  if (asked.value === 0) return keys.fail(say('doctor.keys-none', { url }), { setting: 'GREENLIGHT_CHANNEL_KEYS' });
  return keys.ok(say('doctor.keys-ok', { url }));
}

/** A secret that is wrong, and one that has run out. Source: learn.microsoft.com, "reference-error-codes". */
const WRONG_SECRET = ['AADSTS7000215', 'AADSTS7000222'];

/** A new secret ends the old one, so it is asked for only where Entra says that the secret is what it minds. */
function tokenLine({ token, appId: app, byPassword, login }: Registration): Checked {
  const teams = linesOf('teams');
  if ('value' in token) return teams.ok(say('doctor.teams-ok', { app }));
  const why = token.trouble;
  const [refusal] = (typeof why === 'string' && /AADSTS\d+/.exec(why)) || [];
  if (refusal === undefined && login !== null) {
    const look = `curl --fail --show-error --max-time 10 ${word(login)}`;
    return teams.fail(say('doctor.teams-unreached', { app, host: new URL(login).host, why }), byCommands(look));
  }
  const isSecret = byPassword && WRONG_SECRET.includes(refusal ?? '');
  const mend = isSecret ? `az ad app credential reset --id ${word(app)}` : `az ad sp show --id ${word(app)}`;
  return teams.fail(say('doctor.teams-unread', { app, why }), byCommands(mend));
}

function packageLines({ appId: app, packaged }: Registration): readonly Checked[] {
  const manifest = linesOf('manifest');
  if (packaged === null) return [];
  if (packaged.toLowerCase() === app.toLowerCase()) return [manifest.ok(say('doctor.manifest-ok', { app }))];
  return [manifest.fail(say('doctor.manifest-other', { app, other: packaged }), byCommands('npm run -s manifest'))];
}
