package org.fairway.web.page;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.fairway.demo.SimulatedBank;
import org.fairway.payment.RunNumber;
import org.fairway.payment.file.making.OpenPaymentFile;
import org.fairway.payment.file.making.PaymentFile;
import org.fairway.payment.file.making.PaymentFiles.Download;
import org.fairway.payment.file.making.PaymentFiles.Downloaded;
import org.fairway.payment.file.simulator.BankAnswer;
import org.fairway.payment.file.simulator.FailureRule;
import org.fairway.payment.file.simulator.Reception;
import org.fairway.payment.file.suspense.NoteRefusedFile;
import org.fairway.payment.file.suspense.RefusedFiles;
import org.fairway.process.engine.Role;
import org.fairway.process.identity.Colleagues;
import org.fairway.process.payment.TakeInReturns;
import org.fairway.process.task.AccountNumbers;
import org.fairway.process.task.Objections;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Payments officers fetch the file of a run and its signature; each time is noted. In the demonstration a bank answers. */
@Controller
@RequestMapping("/payment-files")
class PaymentFilesPage {
    private static final int MOST = 20;
    private final OpenPaymentFile files;
    private final ObjectProvider<SimulatedBank> bank;
    private final RefusedFiles refusals;
    private final TakeInReturns takeIn;
    private final Colleagues colleagues;

    PaymentFilesPage(
            OpenPaymentFile files,
            ObjectProvider<SimulatedBank> bank,
            RefusedFiles refusals,
            TakeInReturns takeIn,
            Colleagues colleagues) {
        this.files = files;
        this.bank = bank;
        this.refusals = refusals;
        this.takeIn = takeIn;
        this.colleagues = colleagues;
    }

    /** A file as the page lists it. */
    public record Line(
            PaymentFile file,
            String madeBy,
            boolean simulated,
            List<Had> had,
            RefusedFiles.@Nullable Standing standing) {}

    /** That somebody had it. */
    public record Had(String who, String what, Instant at) {}

    @GetMapping
    String list(Model page, Authentication who) {
        allow(who);
        List<PaymentFile> newest = files.newest(MOST);
        List<Downloaded> downloads = files.downloads(newest);
        Map<RunNumber, RefusedFiles.Standing> standings =
                refusals.standings(newest.stream().map(PaymentFile::run).toList());
        SimulatedBank simulated = bank.getIfAvailable();
        page.addAttribute(
                "files",
                newest.stream()
                        .map(file -> new Line(
                                file,
                                colleagues.nameOf(file.madeBy()),
                                simulated != null
                                        && simulated.takes(file.submission().way()),
                                downloads.stream()
                                        .filter(one -> one.run().equals(file.run()))
                                        .map(one -> new Had(colleagues.nameOf(one.by()), words(one.what()), one.at()))
                                        .toList(),
                                standings.get(file.run())))
                        .toList());
        page.addAttribute("most", MOST);
        page.addAttribute("failures", FailureRule.BY_ENDING);
        return "payment-files";
    }

    @PostMapping("/{run}/file")
    @Transactional
    public ResponseEntity<byte[]> file(@PathVariable String run, Authentication who) {
        allow(who);
        PaymentFile file = known(run);
        return download(
                file.name(), file.submission().way().mediaType(), files.content(file, Download.FILE, who.getName()));
    }

    @PostMapping("/{run}/signature")
    @Transactional
    public ResponseEntity<byte[]> signature(@PathVariable String run, Authentication who) {
        allow(who);
        PaymentFile file = known(run);
        return download(file.name() + ".sig", "text/plain", files.signature(file, who.getName()));
    }

    /** Notes that the file was refused as a whole or withdrawn, where no report can be brought. */
    @PostMapping("/{run}/refused")
    public String refused(
            @PathVariable String run,
            @RequestParam(defaultValue = "") String words,
            Authentication who,
            RedirectAttributes next) {
        allow(who);
        PaymentFile file = known(run);
        if (AccountNumbers.refuse(new Objections(), "words", words).refusal().isPresent()) {
            next.addFlashAttribute("notRefused", AccountNumbers.NOT_HERE);
        } else if (takeIn.heardRefused(file.run(), words, who.getName()) instanceof NoteRefusedFile.NotNoted not) {
            next.addFlashAttribute("notRefused", not.reason());
        } else {
            next.addFlashAttribute("refusedRun", file.run().text());
        }
        return "redirect:/payment-files";
    }

    /** Gives the file to the simulated bank and shows what it answers. */
    @PostMapping("/{run}/bank")
    @Transactional
    public String bank(
            @PathVariable String run,
            @RequestParam(defaultValue = "") String ending,
            @RequestParam(defaultValue = "") String code,
            Model page,
            Authentication who) {
        BankAnswer answer = answer(run, ending, code, who);
        page.addAttribute("answeredRun", run);
        page.addAttribute("ending", ending);
        page.addAttribute("code", code);
        page.addAttribute("failed", answer.failed().size());
        page.addAttribute(
                "faults", answer.reception() instanceof Reception.Rejected rejected ? rejected.faults() : List.of());
        page.addAttribute("hasReturns", answer.returns().isPresent());
        return list(page, who);
    }

    @PostMapping("/{run}/bank/{report}")
    @Transactional
    public ResponseEntity<byte[]> report(
            @PathVariable String run,
            @PathVariable String report,
            @RequestParam(defaultValue = "") String ending,
            @RequestParam(defaultValue = "") String code,
            Authentication who) {
        BankAnswer answer = answer(run, ending, code, who);
        String content = report.equals("returns") ? answer.returns().orElse("") : answer.arrival();
        return download(
                run + "-" + (report.equals("returns") ? "returns" : "arrival") + ".xml",
                MediaType.APPLICATION_XML_VALUE,
                content.getBytes(StandardCharsets.UTF_8));
    }

    private BankAnswer answer(String run, String ending, String code, Authentication who) {
        allow(who);
        SimulatedBank simulated = bank.getIfAvailable();
        PaymentFile file = known(run);
        if (simulated == null || !simulated.takes(file.submission().way())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return simulated.answer(file, ending, code, who.getName());
    }

    private PaymentFile known(String run) {
        return RunNumber.parse(run)
                .flatMap(files::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<byte[]> download(String name, String mediaType, byte[] content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .contentType(MediaType.parseMediaType(mediaType))
                .body(content);
    }

    private static String words(Download what) {
        return switch (what) {
            case FILE -> "had the file";
            case SIGNATURE -> "had the signature";
            case TO_SIMULATED_BANK -> "gave it to the simulated bank";
        };
    }

    private static void allow(Authentication who) {
        if (who.getAuthorities().stream()
                .noneMatch(group -> Role.PAYMENTS_OFFICER.id().equals(group.getAuthority()))) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
