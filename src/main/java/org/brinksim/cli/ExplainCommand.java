package org.brinksim.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.brinksim.experiment.RunRecord;
import org.brinksim.experiment.RunResult;
import org.brinksim.output.story.Story;
import org.brinksim.output.story.StoryJson;
import org.brinksim.output.story.StoryPage;
import org.brinksim.output.story.Storyteller;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.Detail;
import org.brinksim.simulation.EpisodeOutcome;
import org.brinksim.simulation.RunOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code brink explain}: tells the story of one run of a result folder. */
@Command(
        name = "explain",
        description = "Tell the story of one run: what happened, who decided what and why, and what had caused it.",
        footer = {
            "%nExamples:",
            "  brink explain results/april-2021 worst",
            "  brink explain results/april-2021 d0r17 --all"
        })
final class ExplainCommand implements Callable<Integer> {
    private static final int WIDTH = 100;

    private final Services services;

    @Parameters(index = "0", paramLabel = "DIR", description = "Result folder.")
    private Path folder = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "RUN_ID",
            description = "Run, as in column run_id, for example d0r17; worst is the run with the most dead.")
    private String run = "";

    @Option(
            names = "--episode",
            paramLabel = "NAME",
            description = "Episode to tell, as --all lists them (default: the one with the most dead).")
    private String episode = "";

    @Option(names = "--all", description = "List all episodes of the run in a table instead.")
    private boolean all;

    @Option(names = "--markdown", description = "Write Markdown, with this command in the first line.")
    private boolean markdown;

    @Mixin
    private Talk talk = new Talk();

    ExplainCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws Refusal, IOException {
        if (markdown && talk.isJson()) {
            throw Refusal.invalid("--markdown and --json: only one of them is allowed");
        }
        Recorded recorded = Recorded.open(services, folder);
        Recorded.Row row = new RunChoice(recorded, folder).row(run);
        RunRecord again = recorded.recompute(row, Detail.EVENTS);
        List<String> differences = recorded.differences(row, again);
        differences.forEach(talk::insist);
        if (!(again.result() instanceof RunResult.Finished done)) {
            throw Refusal.invalid(row.id() + " failed, so that there is nothing to tell; see failures.csv");
        }
        tell(recorded.scenario(row), row.id().toString(), done.outcome());
        return (differences.isEmpty() ? ExitCode.DONE : ExitCode.MISMATCH).number();
    }

    private void tell(Scenario scenario, String id, RunOutcome outcome) throws Refusal {
        Storyteller teller = new Storyteller(scenario, outcome.events(), outcome.episodes());
        if (all) {
            list(teller, id);
            return;
        }
        Optional<EpisodeOutcome> chosen = chosen(teller, outcome);
        if (chosen.isEmpty()) {
            nothing(id);
            return;
        }
        Story story = teller.story(id, chosen.get(), outcome::metric);
        if (talk.isJson()) {
            talk.data(SummaryJson.text(StoryJson.of(story, scenario)));
        } else {
            print(markdown ? StoryPage.markdown(story) : StoryPage.text(story, WIDTH));
        }
    }

    private Optional<EpisodeOutcome> chosen(Storyteller teller, RunOutcome outcome) throws Refusal {
        if (episode.isEmpty()) {
            return teller.worst();
        }
        Optional<EpisodeOutcome> named = teller.named(episode);
        if (named.isEmpty()) {
            String names = outcome.episodes().stream()
                    .map(EpisodeOutcome::name)
                    .limit(5)
                    .collect(Collectors.joining(", "));
            throw Refusal.invalid("--episode: the run has no episode " + episode
                    + (names.isEmpty() ? "; it has none" : "; it has for example " + names + "; see --all"));
        }
        return named;
    }

    private void list(Storyteller teller, String id) {
        if (talk.isJson()) {
            ObjectNode root = SummaryJson.object().put("run_id", id);
            root.set("episodes", teller.list().json());
            talk.data(SummaryJson.text(root));
        } else {
            print(markdown ? teller.list().markdown() : teller.list().text());
        }
    }

    private void nothing(String id) {
        String text = "Run " + id + " had no episode: nothing on this border led to fighting.";
        talk.data(
                talk.isJson()
                        ? SummaryJson.text(SummaryJson.object()
                                .put("run_id", id)
                                .put("episode", "")
                                .put("opening", text))
                        : text);
    }

    private void print(List<String> lines) {
        if (markdown) {
            talk.data("<!-- brink " + Words.shell(talk.arguments()) + " -->");
        }
        talk.data(String.join("\n", lines));
    }
}
