(* linear-convnet-fourier-sparsity *)
(* A linear network of two convolutional layers as wide as its D inputs regularises the sum of its Fourier coefficients: descent balances every frequency, half the squared weights are at least that sum, which bounds the margin by duality, and the largest margin for that sum is what training comes near. *)
(* beta = w_1 * w_2 (cyclic, D weights each), v^ the discrete Fourier transform, |beta|_F = (1/D) sum_k |beta^_k|, *)
(* any loss of beta, z_n = y_n x_n *)
(* for (v) and (vi): separable points, exponential tail, gap = 1 - (min_n z_n.beta/|beta|_F)/(its largest value over all beta) *)
(* That these terms are the claim's program is trusted, but for the theorems named ..._evaluated. *)
Require Import QArith Qreduction Reals Lra.
Require Import Psatz.

Ltac parts := repeat match goal with |- _ /\ _ => apply conj end.
Ltac nonzero := first
  [ assumption | lra | nra
  | let H := fresh in intro H; match goal with N : ?e <> 0%R |- _ => apply N; field_simplify_eq; parts; first [lra | assumption | nra] end ].
Ltac rational := field; parts; nonzero.

(* (i) frequencies: a step eta of descent changes |w_1^_k|^2 - |w_2^_k|^2 by eta^2 (|g_1^_k|^2 - |g_2^_k|^2), for every k; for all real values of what is drawn. *)
(* at Size=2 Points=1 Steps=1 EqualSteps=True FullWidth=True Frequencies=True Simplex=True ExponentialTail=True Separable=True Convolutional=True *)
Open Scope R_scope.
Definition part_i_frequencies_1 (w1_0 eta_0 w2_1 g_1 w2_0 g_0 w1_1 : R) : R :=
  let t8 := ((w2_1 * g_1) + (w2_0 * g_0)) in
  let t10 := (w1_0 - (eta_0 * t8)) in
  let t14 := ((w2_1 * g_0) + (w2_0 * g_1)) in
  let t16 := (w1_1 - (eta_0 * t14)) in
  let t17 := (t10 + t16) in
  let t21 := ((w1_1 * g_1) + (w1_0 * g_0)) in
  let t23 := (w2_0 - (eta_0 * t21)) in
  let t26 := ((w1_1 * g_0) + (w1_0 * g_1)) in
  let t28 := (w2_1 - (eta_0 * t26)) in
  let t29 := (t23 + t28) in
  let t32 := (w1_0 + w1_1) in
  let t34 := (w2_0 + w2_1) in
  let t38 := (eta_0 * eta_0) in
  let t39 := (t8 + t14) in
  let t41 := (t21 + t26) in
  ((((t17 * t17) - (t29 * t29)) - ((t32 * t32) - (t34 * t34))) - (t38 * ((t39 * t39) - (t41 * t41)))).
Definition part_i_frequencies_2 (w1_0 eta_0 w2_1 g_1 w2_0 g_0 w1_1 : R) : R :=
  let t8 := ((w2_1 * g_1) + (w2_0 * g_0)) in
  let t10 := (w1_0 - (eta_0 * t8)) in
  let t14 := ((w2_1 * g_0) + (w2_0 * g_1)) in
  let t16 := (w1_1 - (eta_0 * t14)) in
  let t21 := ((w1_1 * g_1) + (w1_0 * g_0)) in
  let t23 := (w2_0 - (eta_0 * t21)) in
  let t26 := ((w1_1 * g_0) + (w1_0 * g_1)) in
  let t28 := (w2_1 - (eta_0 * t26)) in
  let t38 := (eta_0 * eta_0) in
  let t48 := (t10 + (t16 * (-1))) in
  let t51 := (t23 + (t28 * (-1))) in
  let t55 := (w1_0 + (w1_1 * (-1))) in
  let t58 := (w2_0 + (w2_1 * (-1))) in
  let t63 := (t8 + (t14 * (-1))) in
  let t66 := (t21 + (t26 * (-1))) in
  ((((t48 * t48) - (t51 * t51)) - ((t55 * t55) - (t58 * t58))) - (t38 * ((t63 * t63) - (t66 * t66)))).
Definition part_i_frequencies_3 (g_1 g_0 : R) : R :=
  let t71 := (g_0 + g_1) in
  let t74 := (g_0 + (g_1 * (-1))) in
  (((t71 * t71) + (t74 * t74)) - (2 * ((g_1 * g_1) + (g_0 * g_0)))).
Theorem part_i_frequencies : forall w1_0 eta_0 w2_1 g_1 w2_0 g_0 w1_1 : R,
  part_i_frequencies_1 w1_0 eta_0 w2_1 g_1 w2_0 g_0 w1_1 = 0 /\
  part_i_frequencies_2 w1_0 eta_0 w2_1 g_1 w2_0 g_0 w1_1 = 0 /\
  part_i_frequencies_3 g_1 g_0 = 0.
Proof.
  intros.
  unfold part_i_frequencies_1, part_i_frequencies_2, part_i_frequencies_3 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_i_frequencies.
Close Scope R_scope.

(* (i) frequencies: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Size=2 Points=1 Steps=1 EqualSteps=True FullWidth=True Frequencies=True Simplex=True ExponentialTail=True Separable=True Convolutional=True *)
Open Scope Q_scope.
Definition part_i_frequencies_evaluated_term (w1_0 eta_0 w2_1 g_1 w2_0 g_0 w1_1 : Q) : Q * Q * Q * Q * Q * Q :=
  let t4 := Qred (w2_1 * g_1) in
  let t7 := Qred (w2_0 * g_0) in
  let t8 := Qred (t4 + t7) in
  let t9 := Qred (eta_0 * t8) in
  let t10 := Qred (w1_0 - t9) in
  let t12 := Qred (w2_1 * g_0) in
  let t13 := Qred (w2_0 * g_1) in
  let t14 := Qred (t12 + t13) in
  let t15 := Qred (eta_0 * t14) in
  let t16 := Qred (w1_1 - t15) in
  let t17 := Qred (t10 + t16) in
  let t18 := Qred (t17 * t17) in
  let t19 := Qred (w1_1 * g_1) in
  let t20 := Qred (w1_0 * g_0) in
  let t21 := Qred (t19 + t20) in
  let t22 := Qred (eta_0 * t21) in
  let t23 := Qred (w2_0 - t22) in
  let t24 := Qred (w1_1 * g_0) in
  let t25 := Qred (w1_0 * g_1) in
  let t26 := Qred (t24 + t25) in
  let t27 := Qred (eta_0 * t26) in
  let t28 := Qred (w2_1 - t27) in
  let t29 := Qred (t23 + t28) in
  let t30 := Qred (t29 * t29) in
  let t31 := Qred (t18 - t30) in
  let t32 := Qred (w1_0 + w1_1) in
  let t33 := Qred (t32 * t32) in
  let t34 := Qred (w2_0 + w2_1) in
  let t35 := Qred (t34 * t34) in
  let t36 := Qred (t33 - t35) in
  let t38 := Qred (eta_0 * eta_0) in
  let t39 := Qred (t8 + t14) in
  let t40 := Qred (t39 * t39) in
  let t41 := Qred (t21 + t26) in
  let t42 := Qred (t41 * t41) in
  let t43 := Qred (t40 - t42) in
  let t46 := Qred (t16 * (-1)) in
  let t47 := Qred (t10 + t46) in
  let t48 := Qred (t47 * t47) in
  let t49 := Qred (t28 * (-1)) in
  let t50 := Qred (t23 + t49) in
  let t51 := Qred (t50 * t50) in
  let t52 := Qred (t48 - t51) in
  let t53 := Qred (w1_1 * (-1)) in
  let t54 := Qred (w1_0 + t53) in
  let t55 := Qred (t54 * t54) in
  let t56 := Qred (w2_1 * (-1)) in
  let t57 := Qred (w2_0 + t56) in
  let t58 := Qred (t57 * t57) in
  let t59 := Qred (t55 - t58) in
  let t61 := Qred (t14 * (-1)) in
  let t62 := Qred (t8 + t61) in
  let t63 := Qred (t62 * t62) in
  let t64 := Qred (t26 * (-1)) in
  let t65 := Qred (t21 + t64) in
  let t66 := Qred (t65 * t65) in
  let t67 := Qred (t63 - t66) in
  let t69 := Qred (g_0 + g_1) in
  let t70 := Qred (t69 * t69) in
  let t71 := Qred (g_1 * (-1)) in
  let t72 := Qred (g_0 + t71) in
  let t73 := Qred (t72 * t72) in
  let t76 := Qred (g_1 * g_1) in
  let t77 := Qred (g_0 * g_0) in
  let t78 := Qred (t76 + t77) in
  (Qred ((t31 - t36)), Qred ((t38 * t43)), Qred ((t52 - t59)), Qred ((t38 * t67)), Qred ((t70 + t73)), Qred ((2 * t78))).
Theorem part_i_frequencies_evaluated :
  part_i_frequencies_evaluated_term (-197 # 128) (29 # 256) (785 # 512) (-49 # 64) (189 # 128) (-1183 # 512) (137 # 512)
  = ((127185525928125 # 140737488355328), (127185525928125 # 140737488355328), (-1756974190419 # 17592186044416), (-1756974190419 # 17592186044416), (1553153 # 131072), (1553153 # 131072)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_i_frequencies_evaluated.
Close Scope Q_scope.

(* (i) autocorrelations: the same for autocorrelations; for all real values of what is drawn. *)
(* at Size=2 Points=1 Steps=1 EqualSteps=True FullWidth=True Frequencies=True Simplex=True ExponentialTail=True Separable=True Convolutional=True *)
Open Scope R_scope.
Definition part_i_autocorrelations_1 (w1_1 eta_0 w2_1 g_0 w2_0 g_1 w1_0 : R) : R :=
  let t8 := ((w2_1 * g_0) + (w2_0 * g_1)) in
  let t10 := (w1_1 - (eta_0 * t8)) in
  let t15 := ((w2_1 * g_1) + (w2_0 * g_0)) in
  let t17 := (w1_0 - (eta_0 * t15)) in
  let t22 := ((w1_1 * g_0) + (w1_0 * g_1)) in
  let t24 := (w2_1 - (eta_0 * t22)) in
  let t28 := ((w1_1 * g_1) + (w1_0 * g_0)) in
  let t30 := (w2_0 - (eta_0 * t28)) in
  let t41 := ((((t10 * t10) + (t17 * t17)) - ((t24 * t24) + (t30 * t30))) - (((w1_1 * w1_1) + (w1_0 * w1_0)) - ((w2_1 * w2_1) + (w2_0 * w2_0)))) in
  let t42 := (eta_0 * eta_0) in
  (t41 - (t42 * (((t8 * t8) + (t15 * t15)) - ((t22 * t22) + (t28 * t28))))).
Definition part_i_autocorrelations_2 (w1_1 eta_0 w2_1 g_0 w2_0 g_1 w1_0 : R) : R :=
  let t8 := ((w2_1 * g_0) + (w2_0 * g_1)) in
  let t10 := (w1_1 - (eta_0 * t8)) in
  let t15 := ((w2_1 * g_1) + (w2_0 * g_0)) in
  let t17 := (w1_0 - (eta_0 * t15)) in
  let t22 := ((w1_1 * g_0) + (w1_0 * g_1)) in
  let t24 := (w2_1 - (eta_0 * t22)) in
  let t28 := ((w1_1 * g_1) + (w1_0 * g_0)) in
  let t30 := (w2_0 - (eta_0 * t28)) in
  let t42 := (eta_0 * eta_0) in
  let t66 := ((((t10 * t17) + (t17 * t10)) - ((t24 * t30) + (t30 * t24))) - (((w1_1 * w1_0) + (w1_0 * w1_1)) - ((w2_1 * w2_0) + (w2_0 * w2_1)))) in
  (t66 - (t42 * (((t8 * t15) + (t15 * t8)) - ((t22 * t28) + (t28 * t22))))).
Theorem part_i_autocorrelations : forall w1_1 eta_0 w2_1 g_0 w2_0 g_1 w1_0 : R,
  part_i_autocorrelations_1 w1_1 eta_0 w2_1 g_0 w2_0 g_1 w1_0 = 0 /\
  part_i_autocorrelations_2 w1_1 eta_0 w2_1 g_0 w2_0 g_1 w1_0 = 0.
Proof.
  intros.
  unfold part_i_autocorrelations_1, part_i_autocorrelations_2 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_i_autocorrelations.
Close Scope R_scope.

(* (i) autocorrelations: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Size=2 Points=1 Steps=1 EqualSteps=True FullWidth=True Frequencies=True Simplex=True ExponentialTail=True Separable=True Convolutional=True *)
Open Scope Q_scope.
Definition part_i_autocorrelations_evaluated_term (w1_1 eta_0 w2_1 g_0 w2_0 g_1 w1_0 : Q) : Q * Q * Q * Q :=
  let t4 := Qred (w2_1 * g_0) in
  let t7 := Qred (w2_0 * g_1) in
  let t8 := Qred (t4 + t7) in
  let t9 := Qred (eta_0 * t8) in
  let t10 := Qred (w1_1 - t9) in
  let t11 := Qred (t10 * t10) in
  let t13 := Qred (w2_1 * g_1) in
  let t14 := Qred (w2_0 * g_0) in
  let t15 := Qred (t13 + t14) in
  let t16 := Qred (eta_0 * t15) in
  let t17 := Qred (w1_0 - t16) in
  let t18 := Qred (t17 * t17) in
  let t19 := Qred (t11 + t18) in
  let t20 := Qred (w1_1 * g_0) in
  let t21 := Qred (w1_0 * g_1) in
  let t22 := Qred (t20 + t21) in
  let t23 := Qred (eta_0 * t22) in
  let t24 := Qred (w2_1 - t23) in
  let t25 := Qred (t24 * t24) in
  let t26 := Qred (w1_1 * g_1) in
  let t27 := Qred (w1_0 * g_0) in
  let t28 := Qred (t26 + t27) in
  let t29 := Qred (eta_0 * t28) in
  let t30 := Qred (w2_0 - t29) in
  let t31 := Qred (t30 * t30) in
  let t32 := Qred (t25 + t31) in
  let t33 := Qred (t19 - t32) in
  let t34 := Qred (w1_1 * w1_1) in
  let t35 := Qred (w1_0 * w1_0) in
  let t36 := Qred (t34 + t35) in
  let t37 := Qred (w2_1 * w2_1) in
  let t38 := Qred (w2_0 * w2_0) in
  let t39 := Qred (t37 + t38) in
  let t40 := Qred (t36 - t39) in
  let t42 := Qred (eta_0 * eta_0) in
  let t43 := Qred (t8 * t8) in
  let t44 := Qred (t15 * t15) in
  let t45 := Qred (t43 + t44) in
  let t46 := Qred (t22 * t22) in
  let t47 := Qred (t28 * t28) in
  let t48 := Qred (t46 + t47) in
  let t49 := Qred (t45 - t48) in
  let t51 := Qred (t10 * t17) in
  let t52 := Qred (t17 * t10) in
  let t53 := Qred (t51 + t52) in
  let t54 := Qred (t24 * t30) in
  let t55 := Qred (t30 * t24) in
  let t56 := Qred (t54 + t55) in
  let t57 := Qred (t53 - t56) in
  let t58 := Qred (w1_1 * w1_0) in
  let t59 := Qred (w1_0 * w1_1) in
  let t60 := Qred (t58 + t59) in
  let t61 := Qred (w2_1 * w2_0) in
  let t62 := Qred (w2_0 * w2_1) in
  let t63 := Qred (t61 + t62) in
  let t64 := Qred (t60 - t63) in
  let t66 := Qred (t8 * t15) in
  let t67 := Qred (t15 * t8) in
  let t68 := Qred (t66 + t67) in
  let t69 := Qred (t22 * t28) in
  let t70 := Qred (t28 * t22) in
  let t71 := Qred (t69 + t70) in
  let t72 := Qred (t68 - t71) in
  (Qred ((t33 - t40)), Qred ((t42 * t49)), Qred ((t57 - t64)), Qred ((t42 * t72))).
Theorem part_i_autocorrelations_evaluated :
  part_i_autocorrelations_evaluated_term (137 # 512) (29 # 256) (785 # 512) (-1183 # 512) (189 # 128) (-49 # 64) (-197 # 128)
  = ((113129732404773 # 281474976710656), (113129732404773 # 281474976710656), (141241319451477 # 281474976710656), (141241319451477 # 281474976710656)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_i_autocorrelations_evaluated.
Close Scope Q_scope.

(* (i) autocorrelations: the same for autocorrelations; for all real values of what is drawn. *)
(* at Size=3 Points=1 Steps=1 EqualSteps=True FullWidth=True Frequencies=True Simplex=True ExponentialTail=True Separable=True Convolutional=True *)
Open Scope R_scope.
Definition part_i_autocorrelations_larger_1 (w1_2 eta_0 w2_2 g_1 w2_1 g_0 w2_0 g_2 w1_1 w1_0 : R) : R :=
  let t12 := ((w2_2 * g_1) + ((w2_1 * g_0) + (w2_0 * g_2))) in
  let t14 := (w1_2 - (eta_0 * t12)) in
  let t21 := ((w2_2 * g_0) + ((w2_1 * g_2) + (w2_0 * g_1))) in
  let t23 := (w1_1 - (eta_0 * t21)) in
  let t30 := ((w2_2 * g_2) + ((w2_1 * g_1) + (w2_0 * g_0))) in
  let t32 := (w1_0 - (eta_0 * t30)) in
  let t40 := ((w1_2 * g_1) + ((w1_1 * g_0) + (w1_0 * g_2))) in
  let t42 := (w2_2 - (eta_0 * t40)) in
  let t48 := ((w1_2 * g_0) + ((w1_1 * g_2) + (w1_0 * g_1))) in
  let t50 := (w2_1 - (eta_0 * t48)) in
  let t56 := ((w1_2 * g_2) + ((w1_1 * g_1) + (w1_0 * g_0))) in
  let t58 := (w2_0 - (eta_0 * t56)) in
  let t73 := (((w1_2 * w1_2) + ((w1_1 * w1_1) + (w1_0 * w1_0))) - ((w2_2 * w2_2) + ((w2_1 * w2_1) + (w2_0 * w2_0)))) in
  let t75 := (eta_0 * eta_0) in
  (((((t14 * t14) + ((t23 * t23) + (t32 * t32))) - ((t42 * t42) + ((t50 * t50) + (t58 * t58)))) - t73) - (t75 * (((t12 * t12) + ((t21 * t21) + (t30 * t30))) - ((t40 * t40) + ((t48 * t48) + (t56 * t56)))))).
Definition part_i_autocorrelations_larger_2 (w1_2 eta_0 w2_2 g_1 w2_1 g_0 w2_0 g_2 w1_1 w1_0 : R) : R :=
  let t12 := ((w2_2 * g_1) + ((w2_1 * g_0) + (w2_0 * g_2))) in
  let t14 := (w1_2 - (eta_0 * t12)) in
  let t21 := ((w2_2 * g_0) + ((w2_1 * g_2) + (w2_0 * g_1))) in
  let t23 := (w1_1 - (eta_0 * t21)) in
  let t30 := ((w2_2 * g_2) + ((w2_1 * g_1) + (w2_0 * g_0))) in
  let t32 := (w1_0 - (eta_0 * t30)) in
  let t40 := ((w1_2 * g_1) + ((w1_1 * g_0) + (w1_0 * g_2))) in
  let t42 := (w2_2 - (eta_0 * t40)) in
  let t48 := ((w1_2 * g_0) + ((w1_1 * g_2) + (w1_0 * g_1))) in
  let t50 := (w2_1 - (eta_0 * t48)) in
  let t56 := ((w1_2 * g_2) + ((w1_1 * g_1) + (w1_0 * g_0))) in
  let t58 := (w2_0 - (eta_0 * t56)) in
  let t75 := (eta_0 * eta_0) in
  let t110 := (((w1_2 * w1_0) + ((w1_1 * w1_2) + (w1_0 * w1_1))) - ((w2_2 * w2_0) + ((w2_1 * w2_2) + (w2_0 * w2_1)))) in
  (((((t14 * t32) + ((t23 * t14) + (t32 * t23))) - ((t42 * t58) + ((t50 * t42) + (t58 * t50)))) - t110) - (t75 * (((t12 * t30) + ((t21 * t12) + (t30 * t21))) - ((t40 * t56) + ((t48 * t40) + (t56 * t48)))))).
Definition part_i_autocorrelations_larger_3 (w1_2 eta_0 w2_2 g_1 w2_1 g_0 w2_0 g_2 w1_1 w1_0 : R) : R :=
  let t12 := ((w2_2 * g_1) + ((w2_1 * g_0) + (w2_0 * g_2))) in
  let t14 := (w1_2 - (eta_0 * t12)) in
  let t21 := ((w2_2 * g_0) + ((w2_1 * g_2) + (w2_0 * g_1))) in
  let t23 := (w1_1 - (eta_0 * t21)) in
  let t30 := ((w2_2 * g_2) + ((w2_1 * g_1) + (w2_0 * g_0))) in
  let t32 := (w1_0 - (eta_0 * t30)) in
  let t40 := ((w1_2 * g_1) + ((w1_1 * g_0) + (w1_0 * g_2))) in
  let t42 := (w2_2 - (eta_0 * t40)) in
  let t48 := ((w1_2 * g_0) + ((w1_1 * g_2) + (w1_0 * g_1))) in
  let t50 := (w2_1 - (eta_0 * t48)) in
  let t56 := ((w1_2 * g_2) + ((w1_1 * g_1) + (w1_0 * g_0))) in
  let t58 := (w2_0 - (eta_0 * t56)) in
  let t75 := (eta_0 * eta_0) in
  let t146 := (((w1_2 * w1_1) + ((w1_1 * w1_0) + (w1_0 * w1_2))) - ((w2_2 * w2_1) + ((w2_1 * w2_0) + (w2_0 * w2_2)))) in
  (((((t14 * t23) + ((t23 * t32) + (t32 * t14))) - ((t42 * t50) + ((t50 * t58) + (t58 * t42)))) - t146) - (t75 * (((t12 * t21) + ((t21 * t30) + (t30 * t12))) - ((t40 * t48) + ((t48 * t56) + (t56 * t40)))))).
Theorem part_i_autocorrelations_larger : forall w1_2 eta_0 w2_2 g_1 w2_1 g_0 w2_0 g_2 w1_1 w1_0 : R,
  part_i_autocorrelations_larger_1 w1_2 eta_0 w2_2 g_1 w2_1 g_0 w2_0 g_2 w1_1 w1_0 = 0 /\
  part_i_autocorrelations_larger_2 w1_2 eta_0 w2_2 g_1 w2_1 g_0 w2_0 g_2 w1_1 w1_0 = 0 /\
  part_i_autocorrelations_larger_3 w1_2 eta_0 w2_2 g_1 w2_1 g_0 w2_0 g_2 w1_1 w1_0 = 0.
Proof.
  intros.
  unfold part_i_autocorrelations_larger_1, part_i_autocorrelations_larger_2, part_i_autocorrelations_larger_3 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_i_autocorrelations_larger.
Close Scope R_scope.

(* (i) autocorrelations: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Size=3 Points=1 Steps=1 EqualSteps=True FullWidth=True Frequencies=True Simplex=True ExponentialTail=True Separable=True Convolutional=True *)
Open Scope Q_scope.
Definition part_i_autocorrelations_larger_evaluated_term (w1_2 eta_0 w2_2 g_1 w2_1 g_0 w2_0 g_2 w1_1 w1_0 : Q) : Q * Q * Q * Q * Q * Q :=
  let t4 := Qred (w2_2 * g_1) in
  let t7 := Qred (w2_1 * g_0) in
  let t10 := Qred (w2_0 * g_2) in
  let t11 := Qred (t7 + t10) in
  let t12 := Qred (t4 + t11) in
  let t13 := Qred (eta_0 * t12) in
  let t14 := Qred (w1_2 - t13) in
  let t15 := Qred (t14 * t14) in
  let t17 := Qred (w2_2 * g_0) in
  let t18 := Qred (w2_1 * g_2) in
  let t19 := Qred (w2_0 * g_1) in
  let t20 := Qred (t18 + t19) in
  let t21 := Qred (t17 + t20) in
  let t22 := Qred (eta_0 * t21) in
  let t23 := Qred (w1_1 - t22) in
  let t24 := Qred (t23 * t23) in
  let t26 := Qred (w2_2 * g_2) in
  let t27 := Qred (w2_1 * g_1) in
  let t28 := Qred (w2_0 * g_0) in
  let t29 := Qred (t27 + t28) in
  let t30 := Qred (t26 + t29) in
  let t31 := Qred (eta_0 * t30) in
  let t32 := Qred (w1_0 - t31) in
  let t33 := Qred (t32 * t32) in
  let t34 := Qred (t24 + t33) in
  let t35 := Qred (t15 + t34) in
  let t36 := Qred (w1_2 * g_1) in
  let t37 := Qred (w1_1 * g_0) in
  let t38 := Qred (w1_0 * g_2) in
  let t39 := Qred (t37 + t38) in
  let t40 := Qred (t36 + t39) in
  let t41 := Qred (eta_0 * t40) in
  let t42 := Qred (w2_2 - t41) in
  let t43 := Qred (t42 * t42) in
  let t44 := Qred (w1_2 * g_0) in
  let t45 := Qred (w1_1 * g_2) in
  let t46 := Qred (w1_0 * g_1) in
  let t47 := Qred (t45 + t46) in
  let t48 := Qred (t44 + t47) in
  let t49 := Qred (eta_0 * t48) in
  let t50 := Qred (w2_1 - t49) in
  let t51 := Qred (t50 * t50) in
  let t52 := Qred (w1_2 * g_2) in
  let t53 := Qred (w1_1 * g_1) in
  let t54 := Qred (w1_0 * g_0) in
  let t55 := Qred (t53 + t54) in
  let t56 := Qred (t52 + t55) in
  let t57 := Qred (eta_0 * t56) in
  let t58 := Qred (w2_0 - t57) in
  let t59 := Qred (t58 * t58) in
  let t60 := Qred (t51 + t59) in
  let t61 := Qred (t43 + t60) in
  let t62 := Qred (t35 - t61) in
  let t63 := Qred (w1_2 * w1_2) in
  let t64 := Qred (w1_1 * w1_1) in
  let t65 := Qred (w1_0 * w1_0) in
  let t66 := Qred (t64 + t65) in
  let t67 := Qred (t63 + t66) in
  let t68 := Qred (w2_2 * w2_2) in
  let t69 := Qred (w2_1 * w2_1) in
  let t70 := Qred (w2_0 * w2_0) in
  let t71 := Qred (t69 + t70) in
  let t72 := Qred (t68 + t71) in
  let t73 := Qred (t67 - t72) in
  let t75 := Qred (eta_0 * eta_0) in
  let t76 := Qred (t12 * t12) in
  let t77 := Qred (t21 * t21) in
  let t78 := Qred (t30 * t30) in
  let t79 := Qred (t77 + t78) in
  let t80 := Qred (t76 + t79) in
  let t81 := Qred (t40 * t40) in
  let t82 := Qred (t48 * t48) in
  let t83 := Qred (t56 * t56) in
  let t84 := Qred (t82 + t83) in
  let t85 := Qred (t81 + t84) in
  let t86 := Qred (t80 - t85) in
  let t88 := Qred (t14 * t32) in
  let t89 := Qred (t23 * t14) in
  let t90 := Qred (t32 * t23) in
  let t91 := Qred (t89 + t90) in
  let t92 := Qred (t88 + t91) in
  let t93 := Qred (t42 * t58) in
  let t94 := Qred (t50 * t42) in
  let t95 := Qred (t58 * t50) in
  let t96 := Qred (t94 + t95) in
  let t97 := Qred (t93 + t96) in
  let t98 := Qred (t92 - t97) in
  let t99 := Qred (w1_2 * w1_0) in
  let t100 := Qred (w1_1 * w1_2) in
  let t101 := Qred (w1_0 * w1_1) in
  let t102 := Qred (t100 + t101) in
  let t103 := Qred (t99 + t102) in
  let t104 := Qred (w2_2 * w2_0) in
  let t105 := Qred (w2_1 * w2_2) in
  let t106 := Qred (w2_0 * w2_1) in
  let t107 := Qred (t105 + t106) in
  let t108 := Qred (t104 + t107) in
  let t109 := Qred (t103 - t108) in
  let t111 := Qred (t12 * t30) in
  let t112 := Qred (t21 * t12) in
  let t113 := Qred (t30 * t21) in
  let t114 := Qred (t112 + t113) in
  let t115 := Qred (t111 + t114) in
  let t116 := Qred (t40 * t56) in
  let t117 := Qred (t48 * t40) in
  let t118 := Qred (t56 * t48) in
  let t119 := Qred (t117 + t118) in
  let t120 := Qred (t116 + t119) in
  let t121 := Qred (t115 - t120) in
  let t123 := Qred (t14 * t23) in
  let t124 := Qred (t23 * t32) in
  let t125 := Qred (t32 * t14) in
  let t126 := Qred (t124 + t125) in
  let t127 := Qred (t123 + t126) in
  let t128 := Qred (t42 * t50) in
  let t129 := Qred (t50 * t58) in
  let t130 := Qred (t58 * t42) in
  let t131 := Qred (t129 + t130) in
  let t132 := Qred (t128 + t131) in
  let t133 := Qred (t127 - t132) in
  let t134 := Qred (w1_2 * w1_1) in
  let t135 := Qred (w1_1 * w1_0) in
  let t136 := Qred (w1_0 * w1_2) in
  let t137 := Qred (t135 + t136) in
  let t138 := Qred (t134 + t137) in
  let t139 := Qred (w2_2 * w2_1) in
  let t140 := Qred (w2_1 * w2_0) in
  let t141 := Qred (w2_0 * w2_2) in
  let t142 := Qred (t140 + t141) in
  let t143 := Qred (t139 + t142) in
  let t144 := Qred (t138 - t143) in
  let t146 := Qred (t12 * t21) in
  let t147 := Qred (t21 * t30) in
  let t148 := Qred (t30 * t12) in
  let t149 := Qred (t147 + t148) in
  let t150 := Qred (t146 + t149) in
  let t151 := Qred (t40 * t48) in
  let t152 := Qred (t48 * t56) in
  let t153 := Qred (t56 * t40) in
  let t154 := Qred (t152 + t153) in
  let t155 := Qred (t151 + t154) in
  let t156 := Qred (t150 - t155) in
  (Qred ((t62 - t73)), Qred ((t75 * t86)), Qred ((t98 - t109)), Qred ((t75 * t121)), Qred ((t133 - t144)), Qred ((t75 * t156))).
Theorem part_i_autocorrelations_larger_evaluated :
  part_i_autocorrelations_larger_evaluated_term (407 # 512) (29 # 256) (765 # 1024) (-49 # 64) (785 # 512) (-1183 # 512) (189 # 128) (-159 # 256) (137 # 512) (-197 # 128)
  = ((13039003077516441 # 18014398509481984), (13039003077516441 # 18014398509481984), (3855499861936743 # 4503599627370496), (3855499861936743 # 4503599627370496), (3855499861936743 # 4503599627370496), (3855499861936743 # 4503599627370496)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_i_autocorrelations_larger_evaluated.
Close Scope Q_scope.

(* Without 'both layers take the same step' (i) autocorrelations is false: at what trial 0 draws a difference is not zero. *)
(* at Size=2 Points=1 Steps=1 EqualSteps=False FullWidth=True Frequencies=True Simplex=True ExponentialTail=True Separable=True Convolutional=True *)
Open Scope Q_scope.
Definition without_1_part_i_autocorrelations_term (w1_1 eta_0 w2_1 g_0 w2_0 g_1 w1_0 : Q) : Q :=
  let t4 := Qred (w2_1 * g_0) in
  let t7 := Qred (w2_0 * g_1) in
  let t8 := Qred (t4 + t7) in
  let t9 := Qred (eta_0 * t8) in
  let t10 := Qred (w1_1 - t9) in
  let t11 := Qred (t10 * t10) in
  let t13 := Qred (w2_1 * g_1) in
  let t14 := Qred (w2_0 * g_0) in
  let t15 := Qred (t13 + t14) in
  let t16 := Qred (eta_0 * t15) in
  let t17 := Qred (w1_0 - t16) in
  let t18 := Qred (t17 * t17) in
  let t19 := Qred (t11 + t18) in
  let t20 := Qred (eta_0 + eta_0) in
  let t21 := Qred (w1_1 * g_0) in
  let t22 := Qred (w1_0 * g_1) in
  let t23 := Qred (t21 + t22) in
  let t24 := Qred (t20 * t23) in
  let t25 := Qred (w2_1 - t24) in
  let t26 := Qred (t25 * t25) in
  let t27 := Qred (w1_1 * g_1) in
  let t28 := Qred (w1_0 * g_0) in
  let t29 := Qred (t27 + t28) in
  let t30 := Qred (t20 * t29) in
  let t31 := Qred (w2_0 - t30) in
  let t32 := Qred (t31 * t31) in
  let t33 := Qred (t26 + t32) in
  let t34 := Qred (t19 - t33) in
  let t35 := Qred (w1_1 * w1_1) in
  let t36 := Qred (w1_0 * w1_0) in
  let t37 := Qred (t35 + t36) in
  let t38 := Qred (w2_1 * w2_1) in
  let t39 := Qred (w2_0 * w2_0) in
  let t40 := Qred (t38 + t39) in
  let t41 := Qred (t37 - t40) in
  let t42 := Qred (t34 - t41) in
  let t43 := Qred (eta_0 * eta_0) in
  let t44 := Qred (t8 * t8) in
  let t45 := Qred (t15 * t15) in
  let t46 := Qred (t44 + t45) in
  let t47 := Qred (t23 * t23) in
  let t48 := Qred (t29 * t29) in
  let t49 := Qred (t47 + t48) in
  let t50 := Qred (t46 - t49) in
  let t51 := Qred (t43 * t50) in
  Qred ((t42 - t51)).
Theorem without_1_part_i_autocorrelations :
  without_1_part_i_autocorrelations_term (-791 # 1024) (237 # 1024) (-47 # 1024) (1101 # 1024) (249 # 512) (-269 # 256) (193 # 512) = (-207272217492719871 # 1152921504606846976)
  /\ ~ without_1_part_i_autocorrelations_term (-791 # 1024) (237 # 1024) (-47 # 1024) (1101 # 1024) (249 # 512) (-269 # 256) (193 # 512) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_1_part_i_autocorrelations.
Close Scope Q_scope.

(* Without 'filters are as wide as the input (one weight less)' (i) autocorrelations is false: at what trial 0 draws a difference is not zero. *)
(* at Size=2 Points=1 Steps=1 EqualSteps=True FullWidth=False Frequencies=True Simplex=True ExponentialTail=True Separable=True Convolutional=True *)
Open Scope Q_scope.
Definition without_2_part_i_autocorrelations_term (w1_1 w1_0 eta_0 w2_1 g_1 w2_0 g_0 : Q) : Q :=
  let t1 := Qred (w1_1 * w1_1) in
  let t6 := Qred (w2_1 * g_1) in
  let t9 := Qred (w2_0 * g_0) in
  let t10 := Qred (t6 + t9) in
  let t11 := Qred (eta_0 * t10) in
  let t12 := Qred (w1_0 - t11) in
  let t13 := Qred (t12 * t12) in
  let t14 := Qred (t1 + t13) in
  let t15 := Qred (w1_1 * g_0) in
  let t16 := Qred (w1_0 * g_1) in
  let t17 := Qred (t15 + t16) in
  let t18 := Qred (eta_0 * t17) in
  let t19 := Qred (w2_1 - t18) in
  let t20 := Qred (t19 * t19) in
  let t21 := Qred (w1_1 * g_1) in
  let t22 := Qred (w1_0 * g_0) in
  let t23 := Qred (t21 + t22) in
  let t24 := Qred (eta_0 * t23) in
  let t25 := Qred (w2_0 - t24) in
  let t26 := Qred (t25 * t25) in
  let t27 := Qred (t20 + t26) in
  let t28 := Qred (t14 - t27) in
  let t29 := Qred (w1_0 * w1_0) in
  let t30 := Qred (t1 + t29) in
  let t31 := Qred (w2_1 * w2_1) in
  let t32 := Qred (w2_0 * w2_0) in
  let t33 := Qred (t31 + t32) in
  let t34 := Qred (t30 - t33) in
  let t35 := Qred (t28 - t34) in
  let t36 := Qred (eta_0 * eta_0) in
  let t37 := Qred (w2_1 * g_0) in
  let t38 := Qred (w2_0 * g_1) in
  let t39 := Qred (t37 + t38) in
  let t40 := Qred (t39 * t39) in
  let t41 := Qred (t10 * t10) in
  let t42 := Qred (t40 + t41) in
  let t43 := Qred (t17 * t17) in
  let t44 := Qred (t23 * t23) in
  let t45 := Qred (t43 + t44) in
  let t46 := Qred (t42 - t45) in
  let t47 := Qred (t36 * t46) in
  Qred ((t35 - t47)).
Theorem without_2_part_i_autocorrelations :
  without_2_part_i_autocorrelations_term (-791 # 1024) (193 # 512) (237 # 1024) (-47 # 1024) (-269 # 256) (249 # 512) (1101 # 1024) = (211617738633228255 # 1152921504606846976)
  /\ ~ without_2_part_i_autocorrelations_term (-791 # 1024) (193 # 512) (237 # 1024) (-47 # 1024) (-269 # 256) (249 # 512) (1101 # 1024) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_2_part_i_autocorrelations.
Close Scope Q_scope.
