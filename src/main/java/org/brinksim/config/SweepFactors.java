package org.brinksim.config;

import java.util.ArrayList;
import java.util.List;
import org.brinksim.experiment.Overrides;
import org.jspecify.annotations.Nullable;

/** Reads all factors of a sweep and sees that they are apart. */
final class SweepFactors {
    private final SweepScenarios scenarios;
    private final FactorReader reader;
    private final Problems problems;

    SweepFactors(SweepScenarios scenarios, StatedChanges changes, Problems problems) {
        this.scenarios = scenarios;
        this.reader = new FactorReader(scenarios, changes, problems);
        this.problems = problems;
    }

    /** The factors, a choice among scenarios first; null when one of them has problems, which are reported. */
    @Nullable
    List<Varied> read(Mapping content) {
        List<Varied> factors = new ArrayList<>();
        scenarios.choice(content).ifPresent(factors::add);
        Mapping stated =
                content.get(SweepShape.FACTORS) instanceof Mapping given ? given : Mapping.empty(content.place());
        int whole = factors.size() + stated.pairs().size();
        stated.pairs().forEach((path, pair) -> {
            Varied varied = isWellFormed(pair.value()) ? reader.read(path, pair) : null;
            if (varied != null) {
                factors.add(varied);
            }
        });
        if (whole == 0) {
            if (problems.isEmpty()) {
                String what = "nothing varies; name what under factors, or with --vary path=low:high";
                problems.report(content.place(), "", what);
            }
            return null;
        }
        int before = problems.count();
        checkApart(factors);
        return factors.size() < whole || problems.count() > before ? null : factors;
    }

    private static boolean isWellFormed(Node values) {
        Problems aside = new Problems();
        new FactorShape().check(values, "", new Check(Mapping.empty(values.place()), aside));
        return aside.isEmpty();
    }

    /** Reports factors that set one number, and those whose columns would have one name. */
    private void checkApart(List<Varied> factors) {
        for (int i = 0; i < factors.size(); i++) {
            for (Varied earlier : factors.subList(0, i)) {
                checkApart(earlier, factors.get(i));
            }
        }
    }

    private void checkApart(Varied earlier, Varied later) {
        String path = later.factor().path();
        String other = earlier.factor().path();
        later.shared(earlier).ifPresent(shared -> {
            String what = "it sets " + shared + ", and so does the factor " + other
                    + "; allowed is one factor for each number";
            problems.report(later.place(), path, what);
        });
        if (Overrides.column(path).equals(Overrides.column(other))) {
            String what = "its column would be " + Overrides.column(path) + ", as that of the factor " + other;
            problems.report(later.place(), path, what);
        }
    }
}
