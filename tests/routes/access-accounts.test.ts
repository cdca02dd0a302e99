import { groups } from "./matrix/groups";
import { judge } from "./matrix/judge";

judge(groups.accounts);
