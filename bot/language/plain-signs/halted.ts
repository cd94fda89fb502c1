import { clause, type Sign, whole } from './sign.ts';

const WHAT =
  '(?:it|this|that|_|everything|(?:the|our|my|all|some) (?:[\\p{L}-]+ ){0,2}(?:apps?|(?:web)?sites?|pages?|portal|certs?|certificates?|bindings?|vaults?|renewals?|services?|slots?|bot|https|prod|production))';
const BY_ITSELF =
  '(?=$| (?:\\p{L}+ing|to (?:sync|renew|work|respond)|since|after|when|yesterday|today|again|overnight|(?:on|for|in|at) _)(?!\\p{L}))';
const STOPPED = '(?:rejected|declined|cancell?ed|refused|blocked|stopped|denied)';

/** What came to a halt by itself, and what somebody stopped: it is told, and nobody wants it stopped. */
export const HALTED: readonly Sign[] = [
  {
    kind: 'diagnose',
    says: [
      clause(`(?:and |but )?they(?: (?:have|just|suddenly|simply|all))* (?:stopped|crashed|froze)${BY_ITSELF}`),
      clause(
        `(?:and |but )?${WHAT}(?: (?:has|have|just|suddenly|simply|all))* (?:stopped|quit|died|crashed|froze)${BY_ITSELF}`,
      ),
      whole('(?:it )?(?:has )?stopped \\p{L}+ing'),
      whole('(?:_の)?(?:同期|インポート|更新)が(?:中止|中断|停止)され(?:た|ました|ている|ています)'),
    ],
    unless: clause("(?:please )?(?:cancel|abort|stop|don't|do not|never ?mind|forget|alert|notify|tell|watch)"),
  },
  {
    kind: 'status-of-operation',
    says: [
      whole(
        `(?:so )?(?:was|is|has) (?:it|this|that|my (?:request|approval|change)|the (?:sync|fix|request|plan|change|approval|repair))(?: been| already| now)* ${STOPPED}(?: already| by \\p{L}+)?`,
      ),
      whole(
        `(?:the|my|our) (?:request|plan|approval|change|sync|fix|repair) (?:was|is|has been|got)(?: just| already)? ${STOPPED}(?: by [\\p{L} ]+)?`,
      ),
      whole(
        '(?:some(?:one|body)|they|who) (?:has )?(?:stopped|cancell?ed|rejected|declined) (?:it|this|that|the (?:sync|fix|plan|change|repair)|my request)',
      ),
      whole('(?:o |a )?(?:meu |minha )?(?:pedido|solicitação|aprovação) foi (?:recusad|rejeitad|negad|cancelad)[oa]'),
    ],
  },
];
