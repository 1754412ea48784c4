import type { GitMistakes, WordsFor } from '../../../util/mistakes';

export const git: WordsFor<GitMistakes> = {
  'no-git': () => ({
    message: 'This needs git, which is not installed here.',
    help: 'Install git, or leave out the revision to read the working tree.',
  }),
  'no-repository': (path) => ({
    message: `“${path}” is not in a git repository that hoshin may read.`,
    help: 'Name a folder of a repository that belongs to you, or leave out the revision to read the working tree.',
  }),
  'odd-revision': (revision) => ({
    message: `“${revision}” cannot be a revision.`,
    help: 'Name a commit, a branch or a tag, such as HEAD~1, main or v2.',
  }),
  'no-revision': (revision, isShallow) => ({
    message: `There is no revision “${revision}” in this repository.`,
    help: isShallow ? SHALLOW : 'Name a commit, a branch or a tag that “git log” shows.',
  }),
  'no-common-commit': (one, other, isShallow) => ({
    message: `“${one}” and “${other}” have no commit in common here.`,
    help: isShallow ? SHALLOW : 'Name two commits, as in “hoshin diff BASE HEAD”.',
  }),
  'no-plan-at-revision': (path, revision) => ({
    message: `There is no plan in “${path}” at ${revision}: no plan.yaml in this folder or above.`,
    help: 'Name the folder that held plan.yaml then.',
  }),
  'contents-not-cloned': () => ({
    message: 'This is a partial clone, which lacks the contents of earlier files.',
    help: 'Clone the repository without “--filter”: hoshin fetches nothing from the network.',
  }),
  'nothing-committed': () => ({
    message: 'The plan is not in a git repository with a commit.',
    help: 'A sign-off is a tag of git: “git init”, commit the plan, and sign it.',
  }),
  'plan-modified': () => ({
    message: 'The plan differs from its newest commit, so there is nothing to sign.',
    help: 'Commit what is to be signed off.',
  }),
  'results-not-committed': () => ({
    message: 'The plan is not in a git repository with a commit, and sealed results say which commit they are of.',
    help: '“git init”, commit the plan, and export its results.',
  }),
  'results-modified': () => ({
    message: 'The plan differs from its newest commit, and sealed results say which commit they are of.',
    help: 'Commit the plan, or name a commit with “--rev”, such as “--rev HEAD”.',
  }),
  'signed-already': (year, tag, commit, standing) => ({
    message: `The plan of ${year} is signed off already: ${tag} is ${commit}${ELSEWHERE[standing]}.`,
    help:
      standing === 'held'
        ? 'A change of it is recorded under “changes:” of a review; a new agreement is signed with --replace.'
        : `See with “hoshin diff ${tag}” what differs; what is here is signed in its place with --replace.`,
  }),
  'tag-refused': (tag) => ({
    message: `git could not make the tag “${tag}”.`,
    help: 'See that you may write to the repository, and that git knows you: git config user.name and user.email.',
  }),
};

const SHALLOW = 'Only the newest commits were cloned; fetch the whole history (in CI “fetch-depth: 0”).';

const ELSEWHERE = {
  held: '',
  unreachable: ', which is not in the history of the newest commit',
  later: ', which is later than the newest commit here',
};
