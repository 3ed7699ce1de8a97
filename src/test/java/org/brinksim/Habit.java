package org.brinksim;

import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.NullMarked;

/** Conditions that the rules of the architecture are made of. */
final class Habit {
    private static final Set<String> INEXACT = Set.of(
            "acos", "asin", "atan", "atan2", "cbrt", "cos", "cosh", "exp", "expm1", "hypot", "log", "log10", "log1p",
            "pow", "sin", "sinh", "tan", "tanh");

    private Habit() {}

    static boolean isHiddenRandomness(CodeUnitAccessTarget target) {
        JavaClass owner = target.getOwner();
        boolean made = isConstructor(target)
                && (owner.isAssignableTo(Random.class)
                        || owner.isEquivalentTo(SplittableRandom.class)
                        || owner.isEquivalentTo(SecureRandom.class));
        boolean seeded = owner.isEquivalentTo(Collections.class)
                && target.getName().equals("shuffle")
                && target.getRawParameterTypes().size() == 1;
        return made
                || seeded
                || is(target, Math.class, "random")
                || is(target, StrictMath.class, "random")
                || is(target, UUID.class, "randomUUID")
                || owner.isEquivalentTo(ThreadLocalRandom.class)
                || (owner.isEquivalentTo(RandomGenerator.class)
                        && Set.of("of", "getDefault").contains(target.getName()));
    }

    static boolean isClock(CodeUnitAccessTarget target) {
        JavaClass owner = target.getOwner();
        return is(target, System.class, "currentTimeMillis")
                || is(target, System.class, "nanoTime")
                || (owner.getPackageName().equals("java.time")
                        && target.getName().equals("now"))
                || (owner.isEquivalentTo(Clock.class)
                        && (target.getName().startsWith("system")
                                || target.getName().startsWith("tick")))
                || (owner.isEquivalentTo(Date.class)
                        && isConstructor(target)
                        && target.getRawParameterTypes().isEmpty());
    }

    static boolean isExit(CodeUnitAccessTarget target) {
        return is(target, System.class, "exit")
                || is(target, Runtime.class, "exit")
                || is(target, Runtime.class, "halt");
    }

    static boolean isMath(CodeUnitAccessTarget target) {
        return target.getOwner().isEquivalentTo(Math.class) && INEXACT.contains(target.getName());
    }

    static boolean isStackTracePrinter(CodeUnitAccessTarget target) {
        return target.getOwner().isAssignableTo(Throwable.class)
                && target.getName().equals("printStackTrace");
    }

    static ArchCondition<JavaClass> notCall(String what, Predicate<CodeUnitAccessTarget> forbidden) {
        return condition(
                "not call " + what,
                (type, events) -> type.getCodeUnitAccessesFromSelf().stream()
                        .filter(access -> forbidden.test(access.getTarget()))
                        .forEach(access -> violate(type, access, events)));
    }

    static ArchCondition<JavaClass> notReadStandardStreams() {
        return condition(
                "not use the standard streams",
                (type, events) -> type.getFieldAccessesFromSelf().stream()
                        .filter(access -> access.getTargetOwner().isEquivalentTo(System.class))
                        .forEach(access -> violate(type, access, events)));
    }

    static ArchCondition<JavaClass> beImmutable() {
        return condition("hold no array, and copy every collection in the constructor", (type, events) -> {
            for (JavaField field : type.getFields()) {
                if (field.getModifiers().contains(JavaModifier.STATIC)) {
                    continue;
                }
                if (field.getRawType().isArray() || (isCollection(field.getRawType()) && !copiesCollections(type))) {
                    violate(type, field, events);
                }
            }
        });
    }

    static ArchCondition<JavaClass> inheritOnlyFromLibraries(String root) {
        return condition(
                "inherit from no open class of the project",
                (type, events) -> type.getRawSuperclass()
                        .filter(parent -> parent.getPackageName().startsWith(root)
                                && !parent.isEnum()
                                && !parent.reflect().isSealed())
                        .ifPresent(parent -> violate(type, parent, events)));
    }

    static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return condition("live in a package marked @NullMarked", (type, events) -> {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                violate(type, type.getPackage(), events);
            }
        });
    }

    private static boolean isCollection(JavaClass type) {
        return type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
    }

    private static boolean copiesCollections(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .filter(call -> call.getOrigin().isConstructor())
                .map(call -> call.getTarget().getName())
                .anyMatch(name -> name.equals("copyOf") || name.startsWith("unmodifiable"));
    }

    private static boolean is(CodeUnitAccessTarget target, Class<?> owner, String name) {
        return target.getOwner().isEquivalentTo(owner) && target.getName().equals(name);
    }

    private static boolean isConstructor(CodeUnitAccessTarget target) {
        return target.getName().equals("<init>");
    }

    private static void violate(JavaClass type, HasDescription what, ConditionEvents events) {
        events.add(SimpleConditionEvent.violated(type, type.getName() + ": " + what.getDescription()));
    }

    private static ArchCondition<JavaClass> condition(String name, BiConsumer<JavaClass, ConditionEvents> check) {
        return new ArchCondition<>(name) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, events);
            }
        };
    }
}
