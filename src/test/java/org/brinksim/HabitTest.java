package org.brinksim;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each condition finds an offender, and leaves its decent neighbour alone. */
class HabitTest {
    static Stream<Arguments> offences() {
        return Stream.of(
                offence("randomness", Habit.notCall("", Habit::isHiddenRandomness), Rolling.class, Decent.class),
                offence("clock", Habit.notCall("", Habit::isClock), Timed.class, Decent.class),
                offence("exit", Habit.notCall("", Habit::isExit), Ending.class, Decent.class),
                offence("inexact", Habit.notCall("", Habit::isMath), Inexact.class, Decent.class),
                offence("stack trace", Habit.notCall("", Habit::isStackTracePrinter), Tracing.class, Decent.class),
                offence("streams", Habit.notReadStandardStreams(), Printing.class, Decent.class),
                offence("array", Habit.beImmutable(), Row.class, Copy.class),
                offence("list", Habit.beImmutable(), Shared.class, Copy.class),
                offence("parent", Habit.inheritOnlyFromLibraries("org.brinksim"), Child.class, Decent.class));
    }

    @ParameterizedTest
    @MethodSource("offences")
    void findsTheOffenderOnly(ArchCondition<JavaClass> condition, Class<?> offender, Class<?> decent) {
        assertThat(violated(condition, offender)).isTrue();
        assertThat(violated(condition, decent)).isFalse();
    }

    private static Arguments offence(
            String name, ArchCondition<JavaClass> condition, Class<?> offender, Class<?> decent) {
        return Arguments.of(Named.of(name, condition), offender, decent);
    }

    private static boolean violated(ArchCondition<JavaClass> condition, Class<?> type) {
        JavaClasses classes = new ClassFileImporter().importClasses(type);
        return ArchRuleDefinition.classes().should(condition).evaluate(classes).hasViolation();
    }

    static final class Rolling {
        int roll() {
            return new Random().nextInt();
        }
    }

    static final class Timed {
        LocalDate today() {
            return LocalDate.now(ZoneOffset.UTC);
        }
    }

    static final class Ending {
        void end() {
            System.exit(0);
        }
    }

    static final class Inexact {
        double grow(double x) {
            return Math.exp(x);
        }
    }

    static final class Tracing {
        void trace(IllegalStateException bug) {
            bug.printStackTrace();
        }
    }

    static final class Printing {
        void print() {
            System.out.println();
        }
    }

    static class Parent {}

    static final class Child extends Parent {}

    static final class Decent {
        double grow(double x) {
            return StrictMath.exp(Math.sqrt(x));
        }

        LocalDate day() {
            return LocalDate.of(2021, 4, 28);
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    record Row(double[] values) {}

    record Shared(List<String> names) {}

    record Copy(List<String> names) {
        Copy {
            names = List.copyOf(names);
        }
    }
}
