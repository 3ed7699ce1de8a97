package org.brinksim;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The borders between the packages, and the habits every class keeps. */
class ArchitectureTest {
    private static final String ROOT = "org.brinksim";
    private static final List<String> LAYERS = List.of(
            "conflict",
            "behavior",
            "scenario",
            "random",
            "statistics",
            "simulation",
            "evidence",
            "experiment",
            "output",
            "config",
            "gui",
            "cli");
    private static final String[] MASON = {"sim..", "ec.util.."};
    private static final String[] VALUES = {
        in("conflict"), in("behavior"), in("scenario"), in("statistics"), in("evidence")
    };
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    static Stream<ArchRule> arrowsBetweenPackages() {
        return Stream.of(
                layers().whereLayer("conflict").mayNotAccessAnyLayer(),
                layers().whereLayer("statistics").mayNotAccessAnyLayer(),
                layers().whereLayer("random").mayNotAccessAnyLayer(),
                mayOnlyUse("behavior", "conflict"),
                mayOnlyUse("evidence", "conflict"),
                mayOnlyUse("scenario", "conflict", "behavior"),
                mayOnlyUse("simulation", "conflict", "behavior", "scenario", "random"),
                mayOnlyUse(
                        "experiment",
                        "conflict",
                        "behavior",
                        "scenario",
                        "simulation",
                        "evidence",
                        "statistics",
                        "random"),
                mayOnlyUse(
                        "output",
                        "conflict",
                        "behavior",
                        "scenario",
                        "simulation",
                        "experiment",
                        "evidence",
                        "statistics"),
                mayOnlyUse("config", "conflict", "behavior", "scenario", "experiment", "evidence"),
                mayOnlyUse("gui", "conflict", "behavior", "scenario", "simulation"),
                layers().whereLayer("config").mayOnlyBeAccessedByLayers("cli"),
                layers().whereLayer("gui").mayOnlyBeAccessedByLayers("cli"),
                layers().whereLayer("cli").mayNotBeAccessedByAnyLayer(),
                slices().matching(ROOT + ".(**)").should().beFreeOfCycles());
    }

    static Stream<ArchRule> ownersOfLibraries() {
        return Stream.of(
                onlyIn(List.of(in("simulation"), in("gui")), MASON),
                onlyIn(List.of(in("config")), "org.yaml..", "org.snakeyaml.."),
                onlyIn(List.of(in("output"), in("config"), in("cli")), "com.fasterxml.."),
                onlyIn(List.of(in("output.chart"), in("gui")), "org.jfree.."),
                onlyIn(List.of(in("output")), "gg.jte..", "org.apache.pdfbox..", "de.rototor..", "org.apache.batik.."),
                onlyIn(List.of(in("cli")), "picocli..", "me.tongfei..", "org.jline.."),
                noClasses()
                        .that()
                        .resideInAPackage(in("simulation"))
                        .and()
                        .arePublic()
                        .should(dependOnClassesThat(resideInAnyPackage(MASON)))
                        .as("no public class of the simulation mentions MASON"));
    }

    static Stream<ArchRule> habits() {
        return Stream.of(
                classes().should(Habit.notCall("hidden randomness", Habit::isHiddenRandomness)),
                outside("cli").should(Habit.notCall("a clock", Habit::isClock)),
                outside("cli").should(Habit.notCall("the end of the process", Habit::isExit)),
                outside("cli").should(Habit.notReadStandardStreams()),
                classes()
                        .should(Habit.notCall(
                                "Math where StrictMath gives the same bits on every Java", Habit::isMath)),
                classes().should(Habit.notCall("the stack trace printer", Habit::isStackTracePrinter)),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("java.lang.reflect..")
                        .as("no reflection"));
    }

    static Stream<ArchRule> shapes() {
        return Stream.of(
                fields().that().areNotPrivate().should().beFinal(),
                fields().that().areStatic().should().beFinal(),
                fields().that()
                        .areDeclaredInClassesThat()
                        .resideInAnyPackage(VALUES)
                        .and()
                        .areDeclaredInClassesThat()
                        .areRecords()
                        .should()
                        .beFinal(),
                classes().that().areRecords().and().resideInAnyPackage(VALUES).should(Habit.beImmutable()),
                classes().should(Habit.inheritOnlyFromLibraries(ROOT)),
                noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Data|Info)"),
                classes()
                        .that()
                        .areTopLevelClasses()
                        .and()
                        .areNotInterfaces()
                        .and()
                        .areNotEnums()
                        .and()
                        .doNotHaveModifier(JavaModifier.ABSTRACT)
                        .and()
                        .doNotHaveSimpleName("package-info")
                        .should()
                        .haveModifier(JavaModifier.FINAL),
                classes().should(Habit.liveInANullMarkedPackage()));
    }

    @ParameterizedTest
    @MethodSource({"arrowsBetweenPackages", "ownersOfLibraries", "habits", "shapes"})
    void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(MAIN);
    }

    @Test
    void everyClassBelongsToALayer() {
        classes()
                .should()
                .resideInAnyPackage(LAYERS.stream().map(ArchitectureTest::in).toArray(String[]::new))
                .check(MAIN);
    }

    private static String in(String layer) {
        return ROOT + "." + layer + "..";
    }

    private static LayeredArchitecture layers() {
        LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String layer : LAYERS) {
            layers = layers.optionalLayer(layer).definedBy(in(layer));
        }
        return layers;
    }

    private static ArchRule mayOnlyUse(String layer, String... others) {
        return layers().whereLayer(layer).mayOnlyAccessLayers(others);
    }

    private static ArchRule onlyIn(List<String> owners, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(owners.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    private static GivenClassesConjunction outside(String layer) {
        return classes().that().resideOutsideOfPackage(in(layer));
    }
}
