/**
 * The X-matrix of policy deployment: four lists around an X, and marks where what stands in one serves what stands in
 * the next.
 */
export interface XMatrixFacts {
  readonly lists: Readonly<Record<XList, readonly XItem[]>>;
  readonly links: readonly XLink[];
  /** Rows and columns that are empty where they should not be; found in the lists when not given. */
  readonly gaps?: readonly XGap[];
  readonly words: {
    readonly titles: Readonly<Record<XList, string>>;
    readonly strengths: Readonly<Record<XStrength, string>>;
    /** Meaning of a `!` in an empty row or column. */
    readonly empty: string;
    readonly notes: readonly string[];
  };
}

/** A row or column with nothing where something should be, and the lists that cross there. */
export interface XGap {
  readonly of: 'column' | 'row';
  readonly at: number;
  readonly column: XColumn;
  readonly row: XRow;
}

interface XItem {
  readonly name: string;
  /** It stands for others that there is no room for. */
  readonly isRest?: boolean;
}

/** Goals lie below the X, objectives left of it, measures above it, KPIs and owners right of it. */
export type XList = XColumn | XRow;
export type XColumn = 'objectives' | 'kpis' | 'owners';
export type XRow = 'measures' | 'goals';

export type XStrength = 'strong' | 'medium' | 'weak';

/** Link of an item of a column and one of a row, by their places in the lists. */
export interface XLink {
  readonly column: XColumn;
  readonly columnAt: number;
  readonly row: XRow;
  readonly rowAt: number;
  readonly strength: XStrength;
}
