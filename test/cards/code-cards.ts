import { codeCard, codeHelpCard, noCodeCard, type Written } from '../../cards/code-card.ts';
import type { View } from '../../cards/view.ts';
import type { Locale } from '../../sentences/index.ts';
import { type Change, codeOf, LANGUAGES, type Language } from '../../services/index.ts';
import { diagnosis } from '../helpers/cases.ts';
import { TARGET } from '../helpers/changes.ts';
import { changes, planOf } from '../services/code/changes.ts';

/** A case whose fix consists of these changes. */
export function written(of: readonly Change[]): Written {
  return { id: 'c-7f3a', target: TARGET, plan: planOf(of) };
}

/** Its card in a language. */
export function codeView(of: readonly Change[], language: Language, called = TARGET.name, locale: Locale = 'en'): View {
  const current = written(of);
  return codeCard({ ...current, target: { ...TARGET, name: called } }, codeOf(current.plan, language), locale);
}

/** Host names by the hundred, each with a binding of its own. */
export function manyBindings(count: number): readonly Change[] {
  return Array.from({ length: count }, (_, index) => ({
    ...changes['bind-hostname'],
    host: `shop${index}.contoso.com`,
  }));
}

/** Every card about code, by what it tells. */
export function codeCards(hostile: string, locale: Locale): Readonly<Record<string, View>> {
  const usual = [changes['add-access-policy'], changes['sync-certificate']];
  const spoilt = [
    { ...changes['assign-role'], principalName: hostile, roleName: hostile },
    { ...changes['enable-secret-version'], secretName: hostile },
  ];
  return {
    ...Object.fromEntries(
      LANGUAGES.map((language) => [`code, ${language}`, codeView(usual, language, TARGET.name, locale)]),
    ),
    ...Object.fromEntries(
      LANGUAGES.map((language) => [`code, hostile, ${language}`, codeView(spoilt, language, hostile, locale)]),
    ),
    'code, every kind': codeView(Object.values(changes), 'terraform', TARGET.name, locale),
    'code, a sync alone': codeView([changes['sync-certificate']], 'bicep', TARGET.name, locale),
    'code, far too much': codeView(manyBindings(300), 'arm', TARGET.name, locale),
    'code, none': noCodeCard({ target: TARGET, diagnosis: diagnosis() }, locale),
    'code, of what?': codeHelpCard(locale),
  };
}
