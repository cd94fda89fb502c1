import { judgeAuthority } from '../../../services/approvals/authority.ts';
import type { Rights } from '../../../services/domain/rights.ts';
import { inEnglish } from '../../helpers/english.ts';
import { VAULT_ID } from '../../helpers/evidence.ts';
import { ACTION, held, permits } from './holding.ts';

export const OWNER = held([permits(['*'])], { roleName: 'Owner' });
/** The right that is asked for, as refusals name it. */
export const WHERE = `${ACTION} at ${VAULT_ID}`;
export const judged = (all: readonly Rights[]) => inEnglish(judgeAuthority(all));
