import type { Policy } from '../../services/index.ts';
import { count, FLAG, IDS } from './kinds.ts';
import { setting, type ValuesOf } from './setting.ts';

/** Who may approve what, and for how long it holds. */
export const APPROVAL_SETTINGS = {
  GREENLIGHT_APPROVERS: setting(IDS, {
    meaning: 'Object ids of the users and groups who alone may decide. Without any, the roles of Azure say who may.',
    example: '09d0434a-0268-5070-a9cb-430749ad8214,aaa3d315-82c7-5121-ba7e-9c9ddce4b2fe',
  }),
  GREENLIGHT_FOUR_EYES: setting(FLAG, {
    meaning: 'Whether somebody else than whoever asked has to approve a change of access or network.',
    usual: 'on',
    example: 'off',
  }),
  GREENLIGHT_BREAK_GLASS: setting(FLAG, {
    meaning: 'Whether a reason passes four eyes, where one approval is enough. It is written down and told.',
    usual: 'on',
    example: 'off',
  }),
  GREENLIGHT_APPROVALS_HIGH_RISK: setting(count(1, 5), {
    meaning: 'How many people have to approve a change of high risk.',
    usual: '1',
    example: '2',
  }),
  GREENLIGHT_APPROVAL_MINUTES: setting(count(1, 1440), {
    meaning: 'How many minutes after the look that it rests on a plan may be approved.',
    usual: '30',
    example: '60',
  }),
  GREENLIGHT_EXECUTION_MINUTES: setting(count(1, 1440), {
    meaning: 'How many minutes after its approval a plan may still be begun.',
    usual: '30',
    example: '15',
  }),
  GREENLIGHT_GRANT_HOURS: setting(count(0, 720), {
    meaning: 'After how many hours a grant that the bot made is taken back by itself; 0: never.',
    usual: '0',
    example: '8',
  }),
};

/** The policy of the house, as it is set. */
export function policyOf(config: ValuesOf<typeof APPROVAL_SETTINGS>): Policy {
  return {
    fourEyes: config.GREENLIGHT_FOUR_EYES,
    validForMinutes: config.GREENLIGHT_APPROVAL_MINUTES,
    executeWithinMinutes: config.GREENLIGHT_EXECUTION_MINUTES,
    approvers: config.GREENLIGHT_APPROVERS,
    approvals: config.GREENLIGHT_APPROVALS_HIGH_RISK,
    breakGlass: config.GREENLIGHT_BREAK_GLASS,
    grantHours: config.GREENLIGHT_GRANT_HOURS,
  };
}
