import type {OfSteps} from '../functions/steps.js';
import {spend} from '../items.js';
import type {Step} from '../items.js';

const nothing: Step = () => [];

const aggregate: OfSteps = (input, scope, [step = nothing, initial = nothing]) => {
  let total = initial(scope.self, scope);
  input.forEach((item, index) => {
    spend(scope, 1);
    total = step([item], {...scope, self: [item], index, total});
  });
  return total;
};

export const ofSteps: Readonly<Record<string, OfSteps>> = {aggregate, trace: (input) => input};
