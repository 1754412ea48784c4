import type { Veto } from '../../model/types';
import type { ItemKind } from '../item-kind';
import { flow } from '../values';

export const veto: ItemKind<Veto> = {
  id: 'veto',
  list: ({ scorecards }) =>
    scorecards.flatMap(({ id, year, vetoes }) =>
      vetoes.map((item) => ({
        key: `${year} ${id} veto ${item.id}`,
        address: `${id}/${item.id}`,
        year,
        name: item.name,
        item,
        origin: item.origin,
      })),
    ),
  fields: [{ id: 'effect', read: ({ effect }) => effectText(effect) }],
  terms: ['effect'],
};

/** An effect as a plan writes it: `zero`, `{gradeAtMost: C}`. */
function effectText(effect: Veto['effect']): string {
  if (effect.type === 'kpi') return effect.kpi.to;
  return effect.type === 'gradeAtMost' ? flow({ gradeAtMost: effect.grade }) : effect.type;
}
