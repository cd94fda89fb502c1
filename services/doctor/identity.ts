import { say } from '../../sentences/index.ts';
import type { Checked } from '../domain/checked.ts';
import type { Caller } from '../domain/examined.ts';
import { shellWord as word } from '../domain/shell-word.ts';
import type { Answer } from './attempt.ts';
import { byCommands, linesOf } from './line.ts';

/** What is known of where the bot runs and of whom it is in Teams. */
export interface Home {
  /** The web app that it runs in; null anywhere else. */
  readonly webApp: { readonly name: string; readonly resourceGroup: string } | null;
  /** The tenant of Teams; empty where none is set. */
  readonly tenantId: string;
}

/** Which credential answered, and whom Azure takes the bot for. */
export function identityLines(asked: Answer<Caller>, { webApp, tenantId }: Home): readonly Checked[] {
  const identity = linesOf('identity');
  if ('trouble' in asked) {
    const assign =
      webApp === null
        ? `az login${tenantId ? ` --tenant ${word(tenantId)}` : ''}`
        : `az webapp identity assign --name ${word(webApp.name)} --resource-group ${word(webApp.resourceGroup)}`;
    return [identity.fail(say('doctor.identity-none', { why: asked.trouble }), byCommands(assign))];
  }
  const caller = asked.value;
  const elsewhere =
    tenantId !== '' && caller.tenantId !== '' && caller.tenantId.toLowerCase() !== tenantId.toLowerCase();
  return [
    whoIs(caller),
    ...(elsewhere
      ? [
          identity.warn(say('doctor.identity-elsewhere', { tenant: caller.tenantId, other: tenantId }), {
            setting: 'MicrosoftAppTenantId',
          }),
        ]
      : []),
  ];
}

function whoIs({ kind, objectId: id, tenantId: tenant, appId: app, name }: Caller): Checked {
  const identity = linesOf('identity');
  switch (kind) {
    case 'managed-identity':
      return identity.ok(say('doctor.identity-managed', { name, id, tenant }));
    case 'application':
      return identity.ok(
        app
          ? say('doctor.identity-application', { app, id, tenant })
          : say('doctor.identity-principal', { id, tenant }),
      );
    case 'person':
      return identity.warn(say('doctor.identity-person', { name: name || '–', id, tenant }), byCommands('az logout'));
  }
}
