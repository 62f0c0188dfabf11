import { Component, type ReactNode } from "react";
import type { Language } from "../messages";
import { explain } from "./tools";
import type { Trouble } from "./trouble";
import { TroubleNotice } from "./trouble-notice";

interface BoundaryProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Keeps the rest of the pane when a place fails to draw: what went wrong, and a new try. */
export class ErrorBoundary extends Component<
  BoundaryProps,
  { trouble: Trouble | undefined; failed: boolean }
> {
  override state: { trouble: Trouble | undefined; failed: boolean } = { trouble: undefined, failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    void explain(error, this.props.language).then((trouble) => {
      this.setState({ trouble });
    });
  }

  override render() {
    const { trouble, failed } = this.state;
    if (!failed) return this.props.children;
    if (trouble === undefined) return null;
    return (
      <TroubleNotice
        trouble={trouble}
        retry={() => {
          this.setState({ failed: false, trouble: undefined });
        }}
      />
    );
  }
}
