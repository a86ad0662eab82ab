import { Component, type ReactNode } from "react";

interface CrashGuardProps {
  readonly children: ReactNode;
  /** Shown instead of what could not be drawn. */
  readonly fallback: (detail: string, again: () => void) => ReactNode;
}

interface CrashGuardState {
  readonly detail: string | null;
}

/** A fault of ours must not leave an empty pane; React offers this as a class only. */
export class CrashGuard extends Component<CrashGuardProps, CrashGuardState> {
  override state: CrashGuardState = { detail: null };

  static getDerivedStateFromError(error: unknown): CrashGuardState {
    return { detail: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { detail } = this.state;
    return detail === null
      ? this.props.children
      : this.props.fallback(detail, () => this.setState({ detail: null }));
  }
}
