import type { EditMistakes, WordsFor } from '../../../util/mistakes';

/** Mistakes in what is to be written into files of the plan. */
export const edits: WordsFor<EditMistakes> = {
  'edit-refused': (place, reason) => ({
    message: `“${place}” cannot be changed in place: ${reason.en}.`,
    help: 'Change it in an editor. Nothing was written.',
  }),
  'file-changed': (file) => ({
    message: `“${file}” was changed while hoshin was at work on it.`,
    help: 'Run the command again. Nothing was written.',
  }),
  'plan-locked': (lock, holder) => ({
    message: `Another run of hoshin is writing into this plan: process ${holder.pid} on ${holder.host ? `“${holder.host}”` : 'an unknown machine'}.`,
    help: `Wait until it is done and run the command again. If none is running, delete “${lock}”.`,
  }),
  'files-not-put-back': (file, reason, left) => ({
    message: `“${file}” cannot be written: ${reason.en}. Changed before that, and not put back: ${left.map((one) => `“${one}”`).join(', ')}.`,
    help: 'Look at “git diff”, and restore these files with “git checkout”.',
  }),
};
