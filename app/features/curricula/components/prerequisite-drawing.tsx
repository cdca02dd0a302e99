import { useTranslation } from "react-i18next";
import type { GraphEdge, GraphNode } from "~/domain/curriculum/prerequisite-graph";
import { Card } from "~/ui/card";
import type { CurriculumPage } from "../curriculum-page.query.server";
import "./prerequisite-drawing.css";

const NODE = { width: 56, height: 28 };
const STEP = { x: 92, y: 40 };
const EDGE = 4;

/** What rests on what: a drawing, and beside it the same as a list. */
export function PrerequisiteDrawing({ curriculum }: { curriculum: CurriculumPage }) {
  const { t } = useTranslation("curricula");
  const { graph, modules } = curriculum;
  const resting = modules.filter(({ prerequisites }) => prerequisites.length > 0);
  if (resting.length === 0) {
    return (
      <Card title={t("plan.graph")}>
        <p className="muted">{t("plan.noGraph")}</p>
      </Card>
    );
  }
  return (
    <Card title={t("plan.graph")}>
      <p className="text small muted">{t("plan.graphText")}</p>
      <div className="prerequisites">
        <Drawing graph={graph} />
        <ul className="plain-list small">
          {resting.map(({ code, prerequisites }) => (
            <li key={code}>
              {t("plan.needs", { module: code, needed: prerequisites.join(", ") })}
            </li>
          ))}
          {graph.alone.length > 0 && <li>{t("plan.alone", { codes: graph.alone.join(", ") })}</li>}
        </ul>
      </div>
    </Card>
  );
}

function Drawing({ graph }: { graph: CurriculumPage["graph"] }) {
  const { t } = useTranslation("curricula");
  const width = (graph.layers - 1) * STEP.x + NODE.width + 2 * EDGE;
  const height = (graph.rows - 1) * STEP.y + NODE.height + 2 * EDGE;
  return (
    <svg
      className="prerequisites__drawing"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t("plan.graphLabel")}
    >
      {graph.edges.map((edge) => (
        <path key={`${edge.from} ${edge.to}`} className="prerequisites__line" d={lineOf(edge)} />
      ))}
      {graph.nodes.map((node) => (
        <Node key={node.id} node={node} />
      ))}
    </svg>
  );
}

function Node({ node }: { node: GraphNode }) {
  const { x, y } = cornerOf(node);
  return (
    <g>
      <rect className="prerequisites__node" x={x} y={y} rx={4} {...NODE} />
      <text
        className="prerequisites__code"
        x={x + NODE.width / 2}
        y={y + NODE.height / 2}
        dominantBaseline="central"
        textAnchor="middle"
      >
        {node.code}
      </text>
    </g>
  );
}

/** From the right side of the first to the left side of the last, level through what lies between. */
function lineOf({ points }: GraphEdge): string {
  const stops = points.map(cornerOf).map(({ x, y }) => ({ x, y: y + NODE.height / 2 }));
  const [first, ...rest] = stops;
  if (!first) return "";
  let from = { x: first.x + NODE.width, y: first.y };
  const pieces = rest.map((stop, index) => {
    const half = (from.x + stop.x) / 2;
    const curve = `C ${half} ${from.y} ${half} ${stop.y} ${stop.x} ${stop.y}`;
    const isLast = index === rest.length - 1;
    from = { x: stop.x + NODE.width, y: stop.y };
    return isLast ? curve : `${curve} H ${from.x}`;
  });
  return `M ${first.x + NODE.width} ${first.y} ${pieces.join(" ")}`;
}

function cornerOf({ layer, row }: { layer: number; row: number }) {
  return { x: EDGE + layer * STEP.x, y: EDGE + row * STEP.y };
}
