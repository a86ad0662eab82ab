import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import type { TemplateDefinition } from "../../templates/types";
import { cellPadding, sheetPicture } from "./sheetPicture";

/** As much as can be read in a narrow pane: down to the first figures, across to the verdict. */
const rowsShown = 11;
const columnsShown = 6;

/** Of the font's size. */
const lineHeight = 1.25;

const useStyles = makeStyles({
  // Paper stays white in every theme, as it will be printed.
  paper: {
    display: "block",
    width: "100%",
    height: "auto",
    backgroundColor: "#FFFFFF",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface SheetPreviewProps {
  readonly template: TemplateDefinition;
  readonly title: string;
}

/** A picture of the empty form, drawn from the same plan that will be inserted. */
export function SheetPreview({ template, title }: SheetPreviewProps) {
  const styles = useStyles();
  const clip = useId();
  const picture = useMemo(() => {
    const { plan, sheet } = template.build({ cover: {}, values: {}, explanations: {}, signOff: {} });
    return sheetPicture(plan, sheet, rowsShown, columnsShown);
  }, [template]);
  return (
    <svg
      className={styles.paper}
      viewBox={`-8 0 ${picture.width + 8} ${picture.height}`}
      role="img"
      aria-label={title}
    >
      {picture.cells.map((cell) => {
        const x =
          cell.anchor === "start"
            ? cell.x + cellPadding
            : cell.anchor === "end"
              ? cell.x + cell.width - cellPadding
              : cell.x + cell.width / 2;
        const firstLine = cell.y + cell.height / 2 - ((cell.lines.length - 1) / 2) * lineHeight * cell.size;
        return (
          <g key={cell.key}>
            <rect
              x={cell.x}
              y={cell.y}
              width={cell.width}
              height={cell.height}
              fill={cell.fill}
              stroke={cell.border ? "#B8C2BC" : "none"}
              strokeWidth={0.7}
            />
            {cell.lines.join("") === "" ? null : (
              <>
                <clipPath id={`${clip}${cell.key}`}>
                  <rect x={cell.x} y={cell.y} width={cell.width} height={cell.height} />
                </clipPath>
                <text
                  dominantBaseline="central"
                  textAnchor={cell.anchor}
                  fontSize={cell.size}
                  fontWeight={cell.bold ? 600 : 400}
                  fill={cell.colour}
                  clipPath={`url(#${clip}${cell.key})`}
                >
                  {cell.lines.map((line, index) => (
                    <tspan key={index} x={x} y={firstLine + index * lineHeight * cell.size}>
                      {line}
                    </tspan>
                  ))}
                </text>
              </>
            )}
          </g>
        );
      })}
    </svg>
  );
}
