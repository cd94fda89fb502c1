import { name } from '../parts/clean.ts';
import { type Run, run, strong } from '../parts/run.ts';
import { type ChangeOf, issuer, last, print } from './names.ts';

/** A change of what is in a vault, or of the vault itself. */
export function vaultRuns(
  change: ChangeOf<'recover-vault' | 'recover-secret' | 'enable-secret-version' | 'start-renewal'>,
): readonly Run[] {
  switch (change.kind) {
    case 'recover-vault':
      return [
        run('Recover the vault '),
        strong(last(change.vaultId)),
        run(' with all that was in it (deleted → there again); role assignments on it do not come back'),
      ];
    case 'recover-secret':
      return [
        run(`Recover the ${change.object} `),
        ...keptRuns(change),
        run(' with all its versions (deleted → there again)'),
      ];
    case 'enable-secret-version':
      return [run(`Enable version ${print(change.version)} of `), ...keptRuns(change), run(' (disabled → enabled)')];
    case 'start-renewal':
      return [
        run(`Ask ${issuer(change)} for a new version of `),
        ...keptRuns(change),
        run(' (the newest version → one newly issued by the same policy)'),
      ];
  }
}

function keptRuns({ secretName, vaultId }: { readonly secretName: string; readonly vaultId: string }): readonly Run[] {
  return [strong(name(secretName)), run(' in '), strong(last(vaultId))];
}
