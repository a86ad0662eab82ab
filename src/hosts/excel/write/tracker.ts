import { sameName } from "../../../workbook/names";
import type { Visibility } from "../../../workbook/snapshot";
import type { WorkbookOutline } from "../read/outline";

interface TrackedSheet {
  readonly name: string;
  readonly visibility: Visibility;
  readonly protected: boolean;
}

interface TrackedName {
  readonly name: string;
  readonly sheet: string | null;
}

/** What the workbook will hold when a step's turn comes, so that a plan is queued without asking Excel in between. */
export class Tracker {
  private sheets: readonly TrackedSheet[];
  private names: readonly TrackedName[];

  constructor(outline: WorkbookOutline) {
    this.sheets = outline.sheets;
    this.names = outline.names;
  }

  sheet(name: string): TrackedSheet | null {
    return this.sheets.find((sheet) => sameName(sheet.name, name)) ?? null;
  }

  isProtected(name: string): boolean {
    return this.sheet(name)?.protected ?? false;
  }

  namesOn(sheet: string): readonly string[] {
    return this.names.flatMap((one) => (one.sheet !== null && sameName(one.sheet, sheet) ? [one.name] : []));
  }

  added(name: string, visibility: Visibility): void {
    this.sheets = [...this.sheets, { name, visibility, protected: false }];
  }

  deleted(name: string): void {
    this.sheets = this.sheets.filter((sheet) => !sameName(sheet.name, name));
  }

  shown(name: string, visibility: Visibility): void {
    this.change(name, { visibility });
  }

  protected(name: string, enabled: boolean): void {
    this.change(name, { protected: enabled });
  }

  named(name: string, sheet: string): void {
    this.names = [...this.names, { name, sheet }];
  }

  /** Whether there was such a name. */
  forget(name: string): boolean {
    const before = this.names.length;
    this.names = this.names.filter((one) => !sameName(one.name, name));
    return this.names.length < before;
  }

  private change(name: string, change: Partial<TrackedSheet>): void {
    this.sheets = this.sheets.map((sheet) => (sameName(sheet.name, name) ? { ...sheet, ...change } : sheet));
  }
}
