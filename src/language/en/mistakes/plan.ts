import type { PlanMistakes, WordsFor } from '../../../util/mistakes';

export const plan: WordsFor<PlanMistakes> = {
  'no-plan': (path, stray) => ({
    message: `No plan found ${path === undefined ? 'here' : `in “${path}”`} or in a folder above: there is no plan.yaml.`,
    help:
      stray === undefined
        ? 'Make one with “hoshin init”, or name the folder of a plan.'
        : `“${stray}” looks like a plan file; write a plan.yaml beside it, or let “hoshin init” make one in a new folder.`,
  }),
  'several-plans': (folders) => ({
    message: `There is no plan here, but several below: ${folders.map((folder) => `“${folder}”`).join(', ')}.`,
    help: `Name one: “hoshin serve ${folders[0]}”.`,
  }),
  'no-folder': (folder) => ({
    message: `There is no folder “${folder}”.`,
    help: 'Name the folder that holds plan.yaml.',
  }),
  'folder-unreadable': (folder, reason) => ({ message: `“${folder}” cannot be read: ${reason.en}.` }),
  'plan-gone': (file) => ({
    message: `There is no ${file} in the folder of the plan any more.`,
    help: 'Put it back, or end “hoshin serve” and start it where the plan is now.',
  }),
  'plan-exists': (folder) => ({
    message: `There is a plan in “${folder}” already.`,
    help: 'Name another folder, or edit the plan that is there.',
  }),
  'file-in-the-way': (file) => ({
    message: `“${file}” is in the way, so nothing was made.`,
    help: 'Name another folder.',
  }),
};
