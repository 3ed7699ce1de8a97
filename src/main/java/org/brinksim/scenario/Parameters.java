package org.brinksim.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All declared parameters of the model, in the order in which they are listed. */
public final class Parameters {
    private static final List<Parameter> ALL = Stream.of(
                    IncidentParameters.LIST,
                    EscalationParameters.LIST,
                    PoliticsParameters.LIST,
                    CapabilityParameters.LIST,
                    ArmsParameters.LIST,
                    MarketParameters.LIST,
                    CeasefireParameters.LIST,
                    LossParameters.LIST,
                    DisplacementParameters.LIST,
                    HomeParameters.LIST,
                    MoveParameters.LIST,
                    EconomyParameters.LIST,
                    MediationParameters.LIST,
                    ThirdPartyParameters.LIST,
                    AccordParameters.LIST)
            .flatMap(List::stream)
            .toList();
    private static final Map<String, Integer> INDEX = index();

    private Parameters() {}

    /** Every declared parameter. */
    public static List<Parameter> all() {
        return ALL;
    }

    /** The parameter of a name. @throws IllegalArgumentException if none is declared */
    public static Parameter named(String name) {
        return ALL.get(index(name));
    }

    /** Whether a parameter of that name is declared. */
    public static boolean isDeclared(String name) {
        return INDEX.containsKey(name);
    }

    static int index(String name) {
        @Nullable Integer index = INDEX.get(name);
        if (index == null) {
            throw new IllegalArgumentException("no parameter is named " + name);
        }
        return index;
    }

    private static Map<String, Integer> index() {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < ALL.size(); i++) {
            if (index.put(ALL.get(i).name(), i) != null) {
                throw new IllegalStateException(
                        "parameter declared twice: " + ALL.get(i).name());
            }
        }
        return Map.copyOf(index);
    }
}
