// Something the person who starts Samhem can put right; shown as it stands, without a stack.
export class StartProblem extends Error {
  override name = 'StartProblem';
}
