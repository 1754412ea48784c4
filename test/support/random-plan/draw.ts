import fc, { type GeneratorValue } from 'fast-check';

/** Random choices in the order they are asked for, all of them from one seed of fast-check. */
export class Draw {
  private count = 0;

  constructor(private readonly value: GeneratorValue) {}

  int(min: number, max: number): number {
    return this.value(fc.integer, { min, max });
  }

  chance(percent: number): boolean {
    return this.int(1, 100) <= percent;
  }

  of<T>(items: readonly T[]): T {
    return items[this.int(0, items.length - 1)]!;
  }

  /** The value with a chance of one in two, else nothing. */
  maybe<T>(value: () => T, percent = 50): T | undefined {
    return this.chance(percent) ? value() : undefined;
  }

  times<T>(min: number, max: number, make: (i: number) => T): T[] {
    return Array.from({ length: this.int(min, max) }, (_, i) => make(i));
  }

  /** A number with some decimals. */
  number(min: number, max: number): number {
    const places = this.of([1, 1, 10, 100]);
    return this.int(min * places, max * places) / places;
  }

  share(min: number, max: number): string {
    return `${this.int(min, max)}%`;
  }

  /** A text that stands nowhere else in the plan, sometimes in two languages. */
  text(what: string): string | Record<string, string> {
    const own = `${what} ${++this.count}`;
    return this.chance(15) ? { en: own, 'zh-CN': `${own} 中文` } : own;
  }

  /** A text that is the same in every language. */
  line(what: string): string {
    return `${what} ${++this.count}`;
  }

  person(): string {
    return this.of(['Li Na', 'Chen Wei', 'Zhao Min', 'Wang Fang', 'Rosa Lind']);
  }
}
