(* momentum-weight-decay-equals-exponential-lr *)
(* Momentum with weight decay equals momentum with exponentially growing learning rates on scale-invariant losses, if the buffer or the rates are corrected at the start. *)
(* w_(t+1) = w_t - eta v_(t+1), v_(t+1) = gamma v_t + grad L_t(w_t) + lambda w_t, v_0 = 0, L_t(c w) = L_t(w) for c > 0 *)
(* alpha and beta: the roots of x^2 - (1 + gamma - lambda eta) x + gamma;  x_(t+1) = (1 + gamma - lambda eta) x_t - gamma x_(t-1), x_(-1) = x_0 = 1 *)
(* That these terms are the claim's program is trusted, but for the theorems named ..._evaluated. *)
Require Import QArith Qreduction Reals Lra.
Require Import Psatz.

Ltac parts := repeat match goal with |- _ /\ _ => apply conj end.
Ltac nonzero := first
  [ assumption | lra | nra
  | let H := fresh in intro H; match goal with N : ?e <> 0%R |- _ => apply N; field_simplify_eq; parts; first [lra | assumption | nra] end ].
Ltac rational := field; parts; nonzero.

(* (a) the same gamma, no decay, rates eta alpha^(-2t-1), buffer -(1 - alpha) w_0/(eta alpha):  w~_t = alpha^-t w_t; for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Dimension=2 Steps=1 Network=False Training=0 Units=3 Samples=8 Defect=0 RootOffset=0 EmptyBuffer=False ExponentOffset=0 ComplexRoots=False *)
Open Scope R_scope.
Definition part_a_divisor_1 (alpha_0 : R) : R :=
  alpha_0.
Definition part_a_divisor_2 (alpha_0 eta_0 : R) : R :=
  (eta_0 * alpha_0).
Definition part_a_divisor_3 (w_0 w_1 : R) : R :=
  ((w_1 * w_1) + (w_0 * w_0)).
Definition part_a_divisor_4 (eta_0 : R) : R :=
  eta_0.
Definition part_a_1 (w_0 : R) : R :=
  (w_0 - w_0).
Definition part_a_2 (w_1 : R) : R :=
  (w_1 - w_1).
Definition part_a_3 (w_0 w_1 alpha_0 eta_0 gamma_0 S_2 S_0 S_3 : R) : R :=
  let t6 := (eta_0 / alpha_0) in
  let t11 := ((alpha_0 - 1) / (eta_0 * alpha_0)) in
  let t17 := ((w_1 * w_1) + (w_0 * w_0)) in
  let t18 := (2 / t17) in
  let t23 := ((S_2 * w_1) + (S_0 * w_0)) in
  let t27 := ((S_3 * w_1) + (S_2 * w_0)) in
  let t31 := (((t27 * w_1) + (t23 * w_0)) / t17) in
  let t34 := (t18 * (t23 - (t31 * w_0))) in
  let t43 := (((1 - alpha_0) * (1 - (gamma_0 / alpha_0))) / eta_0) in
  ((alpha_0 * (w_0 - (t6 * ((gamma_0 * (t11 * w_0)) + t34)))) - (w_0 - (eta_0 * (t34 + (t43 * w_0))))).
Definition part_a_4 (w_0 w_1 alpha_0 eta_0 gamma_0 S_2 S_0 S_3 : R) : R :=
  let t6 := (eta_0 / alpha_0) in
  let t11 := ((alpha_0 - 1) / (eta_0 * alpha_0)) in
  let t17 := ((w_1 * w_1) + (w_0 * w_0)) in
  let t18 := (2 / t17) in
  let t23 := ((S_2 * w_1) + (S_0 * w_0)) in
  let t27 := ((S_3 * w_1) + (S_2 * w_0)) in
  let t31 := (((t27 * w_1) + (t23 * w_0)) / t17) in
  let t43 := (((1 - alpha_0) * (1 - (gamma_0 / alpha_0))) / eta_0) in
  let t53 := (t18 * (t27 - (t31 * w_1))) in
  ((alpha_0 * (w_1 - (t6 * ((gamma_0 * (t11 * w_1)) + t53)))) - (w_1 - (eta_0 * (t53 + (t43 * w_1))))).
Theorem part_a : forall w_0 w_1 alpha_0 eta_0 gamma_0 S_2 S_0 S_3 : R,
  part_a_divisor_1 alpha_0 <> 0 ->
  part_a_divisor_2 alpha_0 eta_0 <> 0 ->
  part_a_divisor_3 w_0 w_1 <> 0 ->
  part_a_divisor_4 eta_0 <> 0 ->
  part_a_1 w_0 = 0 /\
  part_a_2 w_1 = 0 /\
  part_a_3 w_0 w_1 alpha_0 eta_0 gamma_0 S_2 S_0 S_3 = 0 /\
  part_a_4 w_0 w_1 alpha_0 eta_0 gamma_0 S_2 S_0 S_3 = 0.
Proof.
  intros.
  unfold part_a_divisor_1, part_a_divisor_2, part_a_divisor_3, part_a_divisor_4, part_a_1, part_a_2, part_a_3, part_a_4 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_a.
Close Scope R_scope.

(* (a): both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=2 Steps=1 Network=False Training=0 Units=3 Samples=8 Defect=0 RootOffset=0 EmptyBuffer=False ExponentOffset=0 ComplexRoots=False *)
Open Scope Q_scope.
Definition part_a_evaluated_term (w_0 w_1 alpha_0 eta_0 gamma_0 S_2 S_0 S_3 : Q) : Q * Q * Q * Q * Q * Q :=
  let t4 := Qred (eta_0 / alpha_0) in
  let t7 := Qred (alpha_0 - 1) in
  let t8 := Qred (eta_0 * alpha_0) in
  let t9 := Qred (t7 / t8) in
  let t10 := Qred (t9 * w_0) in
  let t11 := Qred (gamma_0 * t10) in
  let t13 := Qred (w_1 * w_1) in
  let t14 := Qred (w_0 * w_0) in
  let t15 := Qred (t13 + t14) in
  let t16 := Qred (2 / t15) in
  let t18 := Qred (S_2 * w_1) in
  let t20 := Qred (S_0 * w_0) in
  let t21 := Qred (t18 + t20) in
  let t23 := Qred (S_3 * w_1) in
  let t24 := Qred (S_2 * w_0) in
  let t25 := Qred (t23 + t24) in
  let t26 := Qred (t25 * w_1) in
  let t27 := Qred (t21 * w_0) in
  let t28 := Qred (t26 + t27) in
  let t29 := Qred (t28 / t15) in
  let t30 := Qred (t29 * w_0) in
  let t31 := Qred (t21 - t30) in
  let t32 := Qred (t16 * t31) in
  let t33 := Qred (t11 + t32) in
  let t34 := Qred (t4 * t33) in
  let t35 := Qred (w_0 - t34) in
  let t37 := Qred (1 - alpha_0) in
  let t38 := Qred (gamma_0 / alpha_0) in
  let t39 := Qred (1 - t38) in
  let t40 := Qred (t37 * t39) in
  let t41 := Qred (t40 / eta_0) in
  let t42 := Qred (t41 * w_0) in
  let t43 := Qred (t32 + t42) in
  let t44 := Qred (eta_0 * t43) in
  let t46 := Qred (t9 * w_1) in
  let t47 := Qred (gamma_0 * t46) in
  let t48 := Qred (t29 * w_1) in
  let t49 := Qred (t25 - t48) in
  let t50 := Qred (t16 * t49) in
  let t51 := Qred (t47 + t50) in
  let t52 := Qred (t4 * t51) in
  let t53 := Qred (w_1 - t52) in
  let t55 := Qred (t41 * w_1) in
  let t56 := Qred (t50 + t55) in
  let t57 := Qred (eta_0 * t56) in
  (Qred (w_0), Qred (w_1), Qred ((alpha_0 * t35)), Qred ((w_0 - t44)), Qred ((alpha_0 * t53)), Qred ((w_1 - t57))).
Theorem part_a_evaluated :
  part_a_evaluated_term (97 # 256) (-765 # 512) (1005 # 1024) (29 # 256) (91 # 256) (-891 # 512) (121 # 512) (457 # 512)
  = ((97 # 256), (-765 # 512), (18267608498924495317 # 102208793332312965120), (18267608498924495317 # 102208793332312965120), (-20797245116635690959 # 13627839110975062016), (-20797245116635690959 # 13627839110975062016)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_a_evaluated.
Close Scope Q_scope.

(* (a) the same gamma, no decay, rates eta alpha^(-2t-1), buffer -(1 - alpha) w_0/(eta alpha):  w~_t = alpha^-t w_t; for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Dimension=3 Steps=1 Network=False Training=0 Units=3 Samples=8 Defect=0 RootOffset=0 EmptyBuffer=False ExponentOffset=0 ComplexRoots=False *)
Open Scope R_scope.
Definition part_a_larger_divisor_1 (alpha_0 : R) : R :=
  alpha_0.
Definition part_a_larger_divisor_2 (alpha_0 eta_0 : R) : R :=
  (eta_0 * alpha_0).
Definition part_a_larger_divisor_3 (w_0 w_1 w_2 : R) : R :=
  ((w_2 * w_2) + ((w_1 * w_1) + (w_0 * w_0))).
Definition part_a_larger_divisor_4 (eta_0 : R) : R :=
  eta_0.
Definition part_a_larger_1 (w_0 : R) : R :=
  (w_0 - w_0).
Definition part_a_larger_2 (w_1 : R) : R :=
  (w_1 - w_1).
Definition part_a_larger_3 (w_2 : R) : R :=
  (w_2 - w_2).
Definition part_a_larger_4 (w_0 w_1 w_2 alpha_0 eta_0 gamma_0 S_6 S_3 S_0 S_8 S_7 S_4 : R) : R :=
  let t8 := (eta_0 / alpha_0) in
  let t13 := ((alpha_0 - 1) / (eta_0 * alpha_0)) in
  let t21 := ((w_2 * w_2) + ((w_1 * w_1) + (w_0 * w_0))) in
  let t22 := (2 / t21) in
  let t30 := ((S_6 * w_2) + ((S_3 * w_1) + (S_0 * w_0))) in
  let t37 := ((S_8 * w_2) + ((S_7 * w_1) + (S_6 * w_0))) in
  let t44 := ((S_7 * w_2) + ((S_4 * w_1) + (S_3 * w_0))) in
  let t49 := (((t37 * w_2) + ((t44 * w_1) + (t30 * w_0))) / t21) in
  let t52 := (t22 * (t30 - (t49 * w_0))) in
  let t61 := (((1 - alpha_0) * (1 - (gamma_0 / alpha_0))) / eta_0) in
  ((alpha_0 * (w_0 - (t8 * ((gamma_0 * (t13 * w_0)) + t52)))) - (w_0 - (eta_0 * (t52 + (t61 * w_0))))).
Definition part_a_larger_5 (w_0 w_1 w_2 alpha_0 eta_0 gamma_0 S_6 S_3 S_0 S_8 S_7 S_4 : R) : R :=
  let t8 := (eta_0 / alpha_0) in
  let t13 := ((alpha_0 - 1) / (eta_0 * alpha_0)) in
  let t21 := ((w_2 * w_2) + ((w_1 * w_1) + (w_0 * w_0))) in
  let t22 := (2 / t21) in
  let t30 := ((S_6 * w_2) + ((S_3 * w_1) + (S_0 * w_0))) in
  let t37 := ((S_8 * w_2) + ((S_7 * w_1) + (S_6 * w_0))) in
  let t44 := ((S_7 * w_2) + ((S_4 * w_1) + (S_3 * w_0))) in
  let t49 := (((t37 * w_2) + ((t44 * w_1) + (t30 * w_0))) / t21) in
  let t61 := (((1 - alpha_0) * (1 - (gamma_0 / alpha_0))) / eta_0) in
  let t71 := (t22 * (t44 - (t49 * w_1))) in
  ((alpha_0 * (w_1 - (t8 * ((gamma_0 * (t13 * w_1)) + t71)))) - (w_1 - (eta_0 * (t71 + (t61 * w_1))))).
Definition part_a_larger_6 (w_0 w_1 w_2 alpha_0 eta_0 gamma_0 S_6 S_3 S_0 S_8 S_7 S_4 : R) : R :=
  let t8 := (eta_0 / alpha_0) in
  let t13 := ((alpha_0 - 1) / (eta_0 * alpha_0)) in
  let t21 := ((w_2 * w_2) + ((w_1 * w_1) + (w_0 * w_0))) in
  let t22 := (2 / t21) in
  let t30 := ((S_6 * w_2) + ((S_3 * w_1) + (S_0 * w_0))) in
  let t37 := ((S_8 * w_2) + ((S_7 * w_1) + (S_6 * w_0))) in
  let t44 := ((S_7 * w_2) + ((S_4 * w_1) + (S_3 * w_0))) in
  let t49 := (((t37 * w_2) + ((t44 * w_1) + (t30 * w_0))) / t21) in
  let t61 := (((1 - alpha_0) * (1 - (gamma_0 / alpha_0))) / eta_0) in
  let t85 := (t22 * (t37 - (t49 * w_2))) in
  ((alpha_0 * (w_2 - (t8 * ((gamma_0 * (t13 * w_2)) + t85)))) - (w_2 - (eta_0 * (t85 + (t61 * w_2))))).
Theorem part_a_larger : forall w_0 w_1 w_2 alpha_0 eta_0 gamma_0 S_6 S_3 S_0 S_8 S_7 S_4 : R,
  part_a_larger_divisor_1 alpha_0 <> 0 ->
  part_a_larger_divisor_2 alpha_0 eta_0 <> 0 ->
  part_a_larger_divisor_3 w_0 w_1 w_2 <> 0 ->
  part_a_larger_divisor_4 eta_0 <> 0 ->
  part_a_larger_1 w_0 = 0 /\
  part_a_larger_2 w_1 = 0 /\
  part_a_larger_3 w_2 = 0 /\
  part_a_larger_4 w_0 w_1 w_2 alpha_0 eta_0 gamma_0 S_6 S_3 S_0 S_8 S_7 S_4 = 0 /\
  part_a_larger_5 w_0 w_1 w_2 alpha_0 eta_0 gamma_0 S_6 S_3 S_0 S_8 S_7 S_4 = 0 /\
  part_a_larger_6 w_0 w_1 w_2 alpha_0 eta_0 gamma_0 S_6 S_3 S_0 S_8 S_7 S_4 = 0.
Proof.
  intros.
  unfold part_a_larger_divisor_1, part_a_larger_divisor_2, part_a_larger_divisor_3, part_a_larger_divisor_4, part_a_larger_1, part_a_larger_2, part_a_larger_3, part_a_larger_4, part_a_larger_5, part_a_larger_6 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_a_larger.
Close Scope R_scope.

(* (a): both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=3 Steps=1 Network=False Training=0 Units=3 Samples=8 Defect=0 RootOffset=0 EmptyBuffer=False ExponentOffset=0 ComplexRoots=False *)
Open Scope Q_scope.
Definition part_a_larger_evaluated_term (w_0 w_1 w_2 alpha_0 eta_0 gamma_0 S_6 S_3 S_0 S_8 S_7 S_4 : Q) : Q * Q * Q * Q * Q * Q * Q * Q * Q :=
  let t5 := Qred (eta_0 / alpha_0) in
  let t8 := Qred (alpha_0 - 1) in
  let t9 := Qred (eta_0 * alpha_0) in
  let t10 := Qred (t8 / t9) in
  let t11 := Qred (t10 * w_0) in
  let t12 := Qred (gamma_0 * t11) in
  let t14 := Qred (w_2 * w_2) in
  let t15 := Qred (w_1 * w_1) in
  let t16 := Qred (w_0 * w_0) in
  let t17 := Qred (t15 + t16) in
  let t18 := Qred (t14 + t17) in
  let t19 := Qred (2 / t18) in
  let t21 := Qred (S_6 * w_2) in
  let t23 := Qred (S_3 * w_1) in
  let t25 := Qred (S_0 * w_0) in
  let t26 := Qred (t23 + t25) in
  let t27 := Qred (t21 + t26) in
  let t29 := Qred (S_8 * w_2) in
  let t31 := Qred (S_7 * w_1) in
  let t32 := Qred (S_6 * w_0) in
  let t33 := Qred (t31 + t32) in
  let t34 := Qred (t29 + t33) in
  let t35 := Qred (t34 * w_2) in
  let t36 := Qred (S_7 * w_2) in
  let t38 := Qred (S_4 * w_1) in
  let t39 := Qred (S_3 * w_0) in
  let t40 := Qred (t38 + t39) in
  let t41 := Qred (t36 + t40) in
  let t42 := Qred (t41 * w_1) in
  let t43 := Qred (t27 * w_0) in
  let t44 := Qred (t42 + t43) in
  let t45 := Qred (t35 + t44) in
  let t46 := Qred (t45 / t18) in
  let t47 := Qred (t46 * w_0) in
  let t48 := Qred (t27 - t47) in
  let t49 := Qred (t19 * t48) in
  let t50 := Qred (t12 + t49) in
  let t51 := Qred (t5 * t50) in
  let t52 := Qred (w_0 - t51) in
  let t54 := Qred (1 - alpha_0) in
  let t55 := Qred (gamma_0 / alpha_0) in
  let t56 := Qred (1 - t55) in
  let t57 := Qred (t54 * t56) in
  let t58 := Qred (t57 / eta_0) in
  let t59 := Qred (t58 * w_0) in
  let t60 := Qred (t49 + t59) in
  let t61 := Qred (eta_0 * t60) in
  let t63 := Qred (t10 * w_1) in
  let t64 := Qred (gamma_0 * t63) in
  let t65 := Qred (t46 * w_1) in
  let t66 := Qred (t41 - t65) in
  let t67 := Qred (t19 * t66) in
  let t68 := Qred (t64 + t67) in
  let t69 := Qred (t5 * t68) in
  let t70 := Qred (w_1 - t69) in
  let t72 := Qred (t58 * w_1) in
  let t73 := Qred (t67 + t72) in
  let t74 := Qred (eta_0 * t73) in
  let t76 := Qred (t10 * w_2) in
  let t77 := Qred (gamma_0 * t76) in
  let t78 := Qred (t46 * w_2) in
  let t79 := Qred (t34 - t78) in
  let t80 := Qred (t19 * t79) in
  let t81 := Qred (t77 + t80) in
  let t82 := Qred (t5 * t81) in
  let t83 := Qred (w_2 - t82) in
  let t85 := Qred (t58 * w_2) in
  let t86 := Qred (t80 + t85) in
  let t87 := Qred (eta_0 * t86) in
  (Qred (w_0), Qred (w_1), Qred (w_2), Qred ((alpha_0 * t52)), Qred ((w_0 - t61)), Qred ((alpha_0 * t70)), Qred ((w_1 - t74)), Qred ((alpha_0 * t83)), Qred ((w_2 - t87))).
Theorem part_a_larger_evaluated :
  part_a_larger_evaluated_term (97 # 256) (-765 # 512) (-555 # 1024) (1005 # 1024) (29 # 256) (91 # 256) (635 # 512) (457 # 512) (121 # 512) (189 # 128) (791 # 1024) (-53 # 1024)
  = ((97 # 256), (-765 # 512), (-555 # 1024), (1110899637712582965397 # 2064701670128564305920), (1110899637712582965397 # 2064701670128564305920), (-407473892000631808015 # 275293556017141907456), (-407473892000631808015 # 275293556017141907456), (-226309028432862998057 # 550587112034283814912), (-226309028432862998057 # 550587112034283814912)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_a_larger_evaluated.
Close Scope Q_scope.

(* (a) other root: the same with beta for alpha; for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Dimension=2 Steps=1 Network=False Training=0 Units=3 Samples=8 Defect=0 RootOffset=0 EmptyBuffer=False ExponentOffset=0 ComplexRoots=False *)
Open Scope R_scope.
Definition part_a_other_root_divisor_1 (alpha_0 : R) : R :=
  alpha_0.
Definition part_a_other_root_divisor_2 (gamma_0 alpha_0 : R) : R :=
  (gamma_0 / alpha_0).
Definition part_a_other_root_divisor_3 (gamma_0 alpha_0 eta_0 : R) : R :=
  let t6 := (gamma_0 / alpha_0) in
  (eta_0 * t6).
Definition part_a_other_root_divisor_4 (w_0 w_1 : R) : R :=
  ((w_1 * w_1) + (w_0 * w_0)).
Definition part_a_other_root_divisor_5 (eta_0 : R) : R :=
  eta_0.
Definition part_a_other_root_1 (w_0 : R) : R :=
  (w_0 - w_0).
Definition part_a_other_root_2 (w_1 : R) : R :=
  (w_1 - w_1).
Definition part_a_other_root_3 (w_0 w_1 gamma_0 alpha_0 eta_0 S_2 S_0 S_3 : R) : R :=
  let t6 := (gamma_0 / alpha_0) in
  let t8 := (eta_0 / t6) in
  let t12 := ((t6 - 1) / (eta_0 * t6)) in
  let t18 := ((w_1 * w_1) + (w_0 * w_0)) in
  let t19 := (2 / t18) in
  let t24 := ((S_2 * w_1) + (S_0 * w_0)) in
  let t28 := ((S_3 * w_1) + (S_2 * w_0)) in
  let t32 := (((t28 * w_1) + (t24 * w_0)) / t18) in
  let t35 := (t19 * (t24 - (t32 * w_0))) in
  let t43 := (((1 - alpha_0) * (1 - t6)) / eta_0) in
  ((t6 * (w_0 - (t8 * ((gamma_0 * (t12 * w_0)) + t35)))) - (w_0 - (eta_0 * (t35 + (t43 * w_0))))).
Definition part_a_other_root_4 (w_0 w_1 gamma_0 alpha_0 eta_0 S_2 S_0 S_3 : R) : R :=
  let t6 := (gamma_0 / alpha_0) in
  let t8 := (eta_0 / t6) in
  let t12 := ((t6 - 1) / (eta_0 * t6)) in
  let t18 := ((w_1 * w_1) + (w_0 * w_0)) in
  let t19 := (2 / t18) in
  let t24 := ((S_2 * w_1) + (S_0 * w_0)) in
  let t28 := ((S_3 * w_1) + (S_2 * w_0)) in
  let t32 := (((t28 * w_1) + (t24 * w_0)) / t18) in
  let t43 := (((1 - alpha_0) * (1 - t6)) / eta_0) in
  let t53 := (t19 * (t28 - (t32 * w_1))) in
  ((t6 * (w_1 - (t8 * ((gamma_0 * (t12 * w_1)) + t53)))) - (w_1 - (eta_0 * (t53 + (t43 * w_1))))).
Theorem part_a_other_root : forall w_0 w_1 gamma_0 alpha_0 eta_0 S_2 S_0 S_3 : R,
  part_a_other_root_divisor_1 alpha_0 <> 0 ->
  part_a_other_root_divisor_2 gamma_0 alpha_0 <> 0 ->
  part_a_other_root_divisor_3 gamma_0 alpha_0 eta_0 <> 0 ->
  part_a_other_root_divisor_4 w_0 w_1 <> 0 ->
  part_a_other_root_divisor_5 eta_0 <> 0 ->
  part_a_other_root_1 w_0 = 0 /\
  part_a_other_root_2 w_1 = 0 /\
  part_a_other_root_3 w_0 w_1 gamma_0 alpha_0 eta_0 S_2 S_0 S_3 = 0 /\
  part_a_other_root_4 w_0 w_1 gamma_0 alpha_0 eta_0 S_2 S_0 S_3 = 0.
Proof.
  intros.
  unfold part_a_other_root_divisor_1, part_a_other_root_divisor_2, part_a_other_root_divisor_3, part_a_other_root_divisor_4, part_a_other_root_divisor_5, part_a_other_root_1, part_a_other_root_2, part_a_other_root_3, part_a_other_root_4 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_a_other_root.
Close Scope R_scope.

(* (a) other root: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=2 Steps=1 Network=False Training=0 Units=3 Samples=8 Defect=0 RootOffset=0 EmptyBuffer=False ExponentOffset=0 ComplexRoots=False *)
Open Scope Q_scope.
Definition part_a_other_root_evaluated_term (w_0 w_1 gamma_0 alpha_0 eta_0 S_2 S_0 S_3 : Q) : Q * Q * Q * Q * Q * Q :=
  let t4 := Qred (gamma_0 / alpha_0) in
  let t6 := Qred (eta_0 / t4) in
  let t8 := Qred (t4 - 1) in
  let t9 := Qred (eta_0 * t4) in
  let t10 := Qred (t8 / t9) in
  let t11 := Qred (t10 * w_0) in
  let t12 := Qred (gamma_0 * t11) in
  let t14 := Qred (w_1 * w_1) in
  let t15 := Qred (w_0 * w_0) in
  let t16 := Qred (t14 + t15) in
  let t17 := Qred (2 / t16) in
  let t19 := Qred (S_2 * w_1) in
  let t21 := Qred (S_0 * w_0) in
  let t22 := Qred (t19 + t21) in
  let t24 := Qred (S_3 * w_1) in
  let t25 := Qred (S_2 * w_0) in
  let t26 := Qred (t24 + t25) in
  let t27 := Qred (t26 * w_1) in
  let t28 := Qred (t22 * w_0) in
  let t29 := Qred (t27 + t28) in
  let t30 := Qred (t29 / t16) in
  let t31 := Qred (t30 * w_0) in
  let t32 := Qred (t22 - t31) in
  let t33 := Qred (t17 * t32) in
  let t34 := Qred (t12 + t33) in
  let t35 := Qred (t6 * t34) in
  let t36 := Qred (w_0 - t35) in
  let t38 := Qred (1 - alpha_0) in
  let t39 := Qred (1 - t4) in
  let t40 := Qred (t38 * t39) in
  let t41 := Qred (t40 / eta_0) in
  let t42 := Qred (t41 * w_0) in
  let t43 := Qred (t33 + t42) in
  let t44 := Qred (eta_0 * t43) in
  let t46 := Qred (t10 * w_1) in
  let t47 := Qred (gamma_0 * t46) in
  let t48 := Qred (t30 * w_1) in
  let t49 := Qred (t26 - t48) in
  let t50 := Qred (t17 * t49) in
  let t51 := Qred (t47 + t50) in
  let t52 := Qred (t6 * t51) in
  let t53 := Qred (w_1 - t52) in
  let t55 := Qred (t41 * w_1) in
  let t56 := Qred (t50 + t55) in
  let t57 := Qred (eta_0 * t56) in
  (Qred (w_0), Qred (w_1), Qred ((t4 * t36)), Qred ((w_0 - t44)), Qred ((t4 * t53)), Qred ((w_1 - t57))).
Theorem part_a_other_root_evaluated :
  part_a_other_root_evaluated_term (97 # 256) (-765 # 512) (91 # 256) (1005 # 1024) (29 # 256) (-891 # 512) (121 # 512) (457 # 512)
  = ((97 # 256), (-765 # 512), (18267608498924495317 # 102208793332312965120), (18267608498924495317 # 102208793332312965120), (-20797245116635690959 # 13627839110975062016), (-20797245116635690959 # 13627839110975062016)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_a_other_root_evaluated.
Close Scope Q_scope.

(* (a) other root: the same with beta for alpha; for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Dimension=3 Steps=1 Network=False Training=0 Units=3 Samples=8 Defect=0 RootOffset=0 EmptyBuffer=False ExponentOffset=0 ComplexRoots=False *)
Open Scope R_scope.
Definition part_a_other_root_larger_divisor_1 (alpha_0 : R) : R :=
  alpha_0.
Definition part_a_other_root_larger_divisor_2 (gamma_0 alpha_0 : R) : R :=
  (gamma_0 / alpha_0).
Definition part_a_other_root_larger_divisor_3 (gamma_0 alpha_0 eta_0 : R) : R :=
  let t8 := (gamma_0 / alpha_0) in
  (eta_0 * t8).
Definition part_a_other_root_larger_divisor_4 (w_0 w_1 w_2 : R) : R :=
  ((w_2 * w_2) + ((w_1 * w_1) + (w_0 * w_0))).
Definition part_a_other_root_larger_divisor_5 (eta_0 : R) : R :=
  eta_0.
Definition part_a_other_root_larger_1 (w_0 : R) : R :=
  (w_0 - w_0).
Definition part_a_other_root_larger_2 (w_1 : R) : R :=
  (w_1 - w_1).
Definition part_a_other_root_larger_3 (w_2 : R) : R :=
  (w_2 - w_2).
Definition part_a_other_root_larger_4 (w_0 w_1 w_2 gamma_0 alpha_0 eta_0 S_6 S_3 S_0 S_8 S_7 S_4 : R) : R :=
  let t8 := (gamma_0 / alpha_0) in
  let t10 := (eta_0 / t8) in
  let t14 := ((t8 - 1) / (eta_0 * t8)) in
  let t22 := ((w_2 * w_2) + ((w_1 * w_1) + (w_0 * w_0))) in
  let t23 := (2 / t22) in
  let t31 := ((S_6 * w_2) + ((S_3 * w_1) + (S_0 * w_0))) in
  let t38 := ((S_8 * w_2) + ((S_7 * w_1) + (S_6 * w_0))) in
  let t45 := ((S_7 * w_2) + ((S_4 * w_1) + (S_3 * w_0))) in
  let t50 := (((t38 * w_2) + ((t45 * w_1) + (t31 * w_0))) / t22) in
  let t53 := (t23 * (t31 - (t50 * w_0))) in
  let t61 := (((1 - alpha_0) * (1 - t8)) / eta_0) in
  ((t8 * (w_0 - (t10 * ((gamma_0 * (t14 * w_0)) + t53)))) - (w_0 - (eta_0 * (t53 + (t61 * w_0))))).
Definition part_a_other_root_larger_5 (w_0 w_1 w_2 gamma_0 alpha_0 eta_0 S_6 S_3 S_0 S_8 S_7 S_4 : R) : R :=
  let t8 := (gamma_0 / alpha_0) in
  let t10 := (eta_0 / t8) in
  let t14 := ((t8 - 1) / (eta_0 * t8)) in
  let t22 := ((w_2 * w_2) + ((w_1 * w_1) + (w_0 * w_0))) in
  let t23 := (2 / t22) in
  let t31 := ((S_6 * w_2) + ((S_3 * w_1) + (S_0 * w_0))) in
  let t38 := ((S_8 * w_2) + ((S_7 * w_1) + (S_6 * w_0))) in
  let t45 := ((S_7 * w_2) + ((S_4 * w_1) + (S_3 * w_0))) in
  let t50 := (((t38 * w_2) + ((t45 * w_1) + (t31 * w_0))) / t22) in
  let t61 := (((1 - alpha_0) * (1 - t8)) / eta_0) in
  let t71 := (t23 * (t45 - (t50 * w_1))) in
  ((t8 * (w_1 - (t10 * ((gamma_0 * (t14 * w_1)) + t71)))) - (w_1 - (eta_0 * (t71 + (t61 * w_1))))).
Definition part_a_other_root_larger_6 (w_0 w_1 w_2 gamma_0 alpha_0 eta_0 S_6 S_3 S_0 S_8 S_7 S_4 : R) : R :=
  let t8 := (gamma_0 / alpha_0) in
  let t10 := (eta_0 / t8) in
  let t14 := ((t8 - 1) / (eta_0 * t8)) in
  let t22 := ((w_2 * w_2) + ((w_1 * w_1) + (w_0 * w_0))) in
  let t23 := (2 / t22) in
  let t31 := ((S_6 * w_2) + ((S_3 * w_1) + (S_0 * w_0))) in
  let t38 := ((S_8 * w_2) + ((S_7 * w_1) + (S_6 * w_0))) in
  let t45 := ((S_7 * w_2) + ((S_4 * w_1) + (S_3 * w_0))) in
  let t50 := (((t38 * w_2) + ((t45 * w_1) + (t31 * w_0))) / t22) in
  let t61 := (((1 - alpha_0) * (1 - t8)) / eta_0) in
  let t85 := (t23 * (t38 - (t50 * w_2))) in
  ((t8 * (w_2 - (t10 * ((gamma_0 * (t14 * w_2)) + t85)))) - (w_2 - (eta_0 * (t85 + (t61 * w_2))))).
Theorem part_a_other_root_larger : forall w_0 w_1 w_2 gamma_0 alpha_0 eta_0 S_6 S_3 S_0 S_8 S_7 S_4 : R,
  part_a_other_root_larger_divisor_1 alpha_0 <> 0 ->
  part_a_other_root_larger_divisor_2 gamma_0 alpha_0 <> 0 ->
  part_a_other_root_larger_divisor_3 gamma_0 alpha_0 eta_0 <> 0 ->
  part_a_other_root_larger_divisor_4 w_0 w_1 w_2 <> 0 ->
  part_a_other_root_larger_divisor_5 eta_0 <> 0 ->
  part_a_other_root_larger_1 w_0 = 0 /\
  part_a_other_root_larger_2 w_1 = 0 /\
  part_a_other_root_larger_3 w_2 = 0 /\
  part_a_other_root_larger_4 w_0 w_1 w_2 gamma_0 alpha_0 eta_0 S_6 S_3 S_0 S_8 S_7 S_4 = 0 /\
  part_a_other_root_larger_5 w_0 w_1 w_2 gamma_0 alpha_0 eta_0 S_6 S_3 S_0 S_8 S_7 S_4 = 0 /\
  part_a_other_root_larger_6 w_0 w_1 w_2 gamma_0 alpha_0 eta_0 S_6 S_3 S_0 S_8 S_7 S_4 = 0.
Proof.
  intros.
  unfold part_a_other_root_larger_divisor_1, part_a_other_root_larger_divisor_2, part_a_other_root_larger_divisor_3, part_a_other_root_larger_divisor_4, part_a_other_root_larger_divisor_5, part_a_other_root_larger_1, part_a_other_root_larger_2, part_a_other_root_larger_3, part_a_other_root_larger_4, part_a_other_root_larger_5, part_a_other_root_larger_6 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_a_other_root_larger.
Close Scope R_scope.

(* (a) other root: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=3 Steps=1 Network=False Training=0 Units=3 Samples=8 Defect=0 RootOffset=0 EmptyBuffer=False ExponentOffset=0 ComplexRoots=False *)
Open Scope Q_scope.
Definition part_a_other_root_larger_evaluated_term (w_0 w_1 w_2 gamma_0 alpha_0 eta_0 S_6 S_3 S_0 S_8 S_7 S_4 : Q) : Q * Q * Q * Q * Q * Q * Q * Q * Q :=
  let t5 := Qred (gamma_0 / alpha_0) in
  let t7 := Qred (eta_0 / t5) in
  let t9 := Qred (t5 - 1) in
  let t10 := Qred (eta_0 * t5) in
  let t11 := Qred (t9 / t10) in
  let t12 := Qred (t11 * w_0) in
  let t13 := Qred (gamma_0 * t12) in
  let t15 := Qred (w_2 * w_2) in
  let t16 := Qred (w_1 * w_1) in
  let t17 := Qred (w_0 * w_0) in
  let t18 := Qred (t16 + t17) in
  let t19 := Qred (t15 + t18) in
  let t20 := Qred (2 / t19) in
  let t22 := Qred (S_6 * w_2) in
  let t24 := Qred (S_3 * w_1) in
  let t26 := Qred (S_0 * w_0) in
  let t27 := Qred (t24 + t26) in
  let t28 := Qred (t22 + t27) in
  let t30 := Qred (S_8 * w_2) in
  let t32 := Qred (S_7 * w_1) in
  let t33 := Qred (S_6 * w_0) in
  let t34 := Qred (t32 + t33) in
  let t35 := Qred (t30 + t34) in
  let t36 := Qred (t35 * w_2) in
  let t37 := Qred (S_7 * w_2) in
  let t39 := Qred (S_4 * w_1) in
  let t40 := Qred (S_3 * w_0) in
  let t41 := Qred (t39 + t40) in
  let t42 := Qred (t37 + t41) in
  let t43 := Qred (t42 * w_1) in
  let t44 := Qred (t28 * w_0) in
  let t45 := Qred (t43 + t44) in
  let t46 := Qred (t36 + t45) in
  let t47 := Qred (t46 / t19) in
  let t48 := Qred (t47 * w_0) in
  let t49 := Qred (t28 - t48) in
  let t50 := Qred (t20 * t49) in
  let t51 := Qred (t13 + t50) in
  let t52 := Qred (t7 * t51) in
  let t53 := Qred (w_0 - t52) in
  let t55 := Qred (1 - alpha_0) in
  let t56 := Qred (1 - t5) in
  let t57 := Qred (t55 * t56) in
  let t58 := Qred (t57 / eta_0) in
  let t59 := Qred (t58 * w_0) in
  let t60 := Qred (t50 + t59) in
  let t61 := Qred (eta_0 * t60) in
  let t63 := Qred (t11 * w_1) in
  let t64 := Qred (gamma_0 * t63) in
  let t65 := Qred (t47 * w_1) in
  let t66 := Qred (t42 - t65) in
  let t67 := Qred (t20 * t66) in
  let t68 := Qred (t64 + t67) in
  let t69 := Qred (t7 * t68) in
  let t70 := Qred (w_1 - t69) in
  let t72 := Qred (t58 * w_1) in
  let t73 := Qred (t67 + t72) in
  let t74 := Qred (eta_0 * t73) in
  let t76 := Qred (t11 * w_2) in
  let t77 := Qred (gamma_0 * t76) in
  let t78 := Qred (t47 * w_2) in
  let t79 := Qred (t35 - t78) in
  let t80 := Qred (t20 * t79) in
  let t81 := Qred (t77 + t80) in
  let t82 := Qred (t7 * t81) in
  let t83 := Qred (w_2 - t82) in
  let t85 := Qred (t58 * w_2) in
  let t86 := Qred (t80 + t85) in
  let t87 := Qred (eta_0 * t86) in
  (Qred (w_0), Qred (w_1), Qred (w_2), Qred ((t5 * t53)), Qred ((w_0 - t61)), Qred ((t5 * t70)), Qred ((w_1 - t74)), Qred ((t5 * t83)), Qred ((w_2 - t87))).
Theorem part_a_other_root_larger_evaluated :
  part_a_other_root_larger_evaluated_term (97 # 256) (-765 # 512) (-555 # 1024) (91 # 256) (1005 # 1024) (29 # 256) (635 # 512) (457 # 512) (121 # 512) (189 # 128) (791 # 1024) (-53 # 1024)
  = ((97 # 256), (-765 # 512), (-555 # 1024), (1110899637712582965397 # 2064701670128564305920), (1110899637712582965397 # 2064701670128564305920), (-407473892000631808015 # 275293556017141907456), (-407473892000631808015 # 275293556017141907456), (-226309028432862998057 # 550587112034283814912), (-226309028432862998057 # 550587112034283814912)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_a_other_root_larger_evaluated.
Close Scope Q_scope.

(* (b) the same gamma, no decay, rates eta/(x_t x_(t+1)), an empty buffer:  w~_t = w_t/x_t; for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Dimension=2 Steps=1 Network=False Training=0 Units=3 Samples=8 Defect=0 RootOffset=0 EmptyBuffer=False ExponentOffset=0 ComplexRoots=False *)
Open Scope R_scope.
Definition part_b_divisor_1 (alpha_0 : R) : R :=
  alpha_0.
Definition part_b_divisor_2 (gamma_0 alpha_0 : R) : R :=
  let t11 := ((1 - alpha_0) * (1 - (gamma_0 / alpha_0))) in
  (((1 + gamma_0) - t11) - gamma_0).
Definition part_b_divisor_3 (w_0 w_1 : R) : R :=
  ((w_1 * w_1) + (w_0 * w_0)).
Definition part_b_divisor_4 (eta_0 : R) : R :=
  eta_0.
Definition part_b_1 (w_0 : R) : R :=
  (w_0 - w_0).
Definition part_b_2 (w_1 : R) : R :=
  (w_1 - w_1).
Definition part_b_3 (w_0 w_1 gamma_0 alpha_0 eta_0 S_2 S_0 S_3 : R) : R :=
  let t11 := ((1 - alpha_0) * (1 - (gamma_0 / alpha_0))) in
  let t13 := (((1 + gamma_0) - t11) - gamma_0) in
  let t15 := (eta_0 / t13) in
  let t19 := ((w_1 * w_1) + (w_0 * w_0)) in
  let t20 := (2 / t19) in
  let t25 := ((S_2 * w_1) + (S_0 * w_0)) in
  let t29 := ((S_3 * w_1) + (S_2 * w_0)) in
  let t33 := (((t29 * w_1) + (t25 * w_0)) / t19) in
  let t36 := (t20 * (t25 - (t33 * w_0))) in
  let t40 := (t11 / eta_0) in
  ((t13 * (w_0 - (t15 * t36))) - (w_0 - (eta_0 * (t36 + (t40 * w_0))))).
Definition part_b_4 (w_0 w_1 gamma_0 alpha_0 eta_0 S_2 S_0 S_3 : R) : R :=
  let t11 := ((1 - alpha_0) * (1 - (gamma_0 / alpha_0))) in
  let t13 := (((1 + gamma_0) - t11) - gamma_0) in
  let t15 := (eta_0 / t13) in
  let t19 := ((w_1 * w_1) + (w_0 * w_0)) in
  let t20 := (2 / t19) in
  let t25 := ((S_2 * w_1) + (S_0 * w_0)) in
  let t29 := ((S_3 * w_1) + (S_2 * w_0)) in
  let t33 := (((t29 * w_1) + (t25 * w_0)) / t19) in
  let t40 := (t11 / eta_0) in
  let t48 := (t20 * (t29 - (t33 * w_1))) in
  ((t13 * (w_1 - (t15 * t48))) - (w_1 - (eta_0 * (t48 + (t40 * w_1))))).
Theorem part_b : forall w_0 w_1 gamma_0 alpha_0 eta_0 S_2 S_0 S_3 : R,
  part_b_divisor_1 alpha_0 <> 0 ->
  part_b_divisor_2 gamma_0 alpha_0 <> 0 ->
  part_b_divisor_3 w_0 w_1 <> 0 ->
  part_b_divisor_4 eta_0 <> 0 ->
  part_b_1 w_0 = 0 /\
  part_b_2 w_1 = 0 /\
  part_b_3 w_0 w_1 gamma_0 alpha_0 eta_0 S_2 S_0 S_3 = 0 /\
  part_b_4 w_0 w_1 gamma_0 alpha_0 eta_0 S_2 S_0 S_3 = 0.
Proof.
  intros.
  unfold part_b_divisor_1, part_b_divisor_2, part_b_divisor_3, part_b_divisor_4, part_b_1, part_b_2, part_b_3, part_b_4 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_b.
Close Scope R_scope.

(* (b): both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=2 Steps=1 Network=False Training=0 Units=3 Samples=8 Defect=0 RootOffset=0 EmptyBuffer=False ExponentOffset=0 ComplexRoots=False *)
Open Scope Q_scope.
Definition part_b_evaluated_term (w_0 w_1 gamma_0 alpha_0 eta_0 S_2 S_0 S_3 : Q) : Q * Q * Q * Q * Q * Q :=
  let t4 := Qred (1 + gamma_0) in
  let t6 := Qred (1 - alpha_0) in
  let t7 := Qred (gamma_0 / alpha_0) in
  let t8 := Qred (1 - t7) in
  let t9 := Qred (t6 * t8) in
  let t10 := Qred (t4 - t9) in
  let t11 := Qred (t10 - gamma_0) in
  let t13 := Qred (eta_0 / t11) in
  let t15 := Qred (w_1 * w_1) in
  let t16 := Qred (w_0 * w_0) in
  let t17 := Qred (t15 + t16) in
  let t18 := Qred (2 / t17) in
  let t20 := Qred (S_2 * w_1) in
  let t22 := Qred (S_0 * w_0) in
  let t23 := Qred (t20 + t22) in
  let t25 := Qred (S_3 * w_1) in
  let t26 := Qred (S_2 * w_0) in
  let t27 := Qred (t25 + t26) in
  let t28 := Qred (t27 * w_1) in
  let t29 := Qred (t23 * w_0) in
  let t30 := Qred (t28 + t29) in
  let t31 := Qred (t30 / t17) in
  let t32 := Qred (t31 * w_0) in
  let t33 := Qred (t23 - t32) in
  let t34 := Qred (t18 * t33) in
  let t35 := Qred (t13 * t34) in
  let t36 := Qred (w_0 - t35) in
  let t38 := Qred (t9 / eta_0) in
  let t39 := Qred (t38 * w_0) in
  let t40 := Qred (t34 + t39) in
  let t41 := Qred (eta_0 * t40) in
  let t43 := Qred (t31 * w_1) in
  let t44 := Qred (t27 - t43) in
  let t45 := Qred (t18 * t44) in
  let t46 := Qred (t13 * t45) in
  let t47 := Qred (w_1 - t46) in
  let t49 := Qred (t38 * w_1) in
  let t50 := Qred (t45 + t49) in
  let t51 := Qred (eta_0 * t50) in
  (Qred (w_0), Qred (w_1), Qred ((t11 * t36)), Qred ((w_0 - t41)), Qred ((t11 * t47)), Qred ((w_1 - t51))).
Theorem part_b_evaluated :
  part_b_evaluated_term (97 # 256) (-765 # 512) (91 # 256) (1005 # 1024) (29 # 256) (-891 # 512) (121 # 512) (457 # 512)
  = ((97 # 256), (-765 # 512), (18267608498924495317 # 102208793332312965120), (18267608498924495317 # 102208793332312965120), (-20797245116635690959 # 13627839110975062016), (-20797245116635690959 # 13627839110975062016)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_b_evaluated.
Close Scope Q_scope.

(* (b) the same gamma, no decay, rates eta/(x_t x_(t+1)), an empty buffer:  w~_t = w_t/x_t; for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Dimension=3 Steps=1 Network=False Training=0 Units=3 Samples=8 Defect=0 RootOffset=0 EmptyBuffer=False ExponentOffset=0 ComplexRoots=False *)
Open Scope R_scope.
Definition part_b_larger_divisor_1 (alpha_0 : R) : R :=
  alpha_0.
Definition part_b_larger_divisor_2 (gamma_0 alpha_0 : R) : R :=
  let t13 := ((1 - alpha_0) * (1 - (gamma_0 / alpha_0))) in
  (((1 + gamma_0) - t13) - gamma_0).
Definition part_b_larger_divisor_3 (w_0 w_1 w_2 : R) : R :=
  ((w_2 * w_2) + ((w_1 * w_1) + (w_0 * w_0))).
Definition part_b_larger_divisor_4 (eta_0 : R) : R :=
  eta_0.
Definition part_b_larger_1 (w_0 : R) : R :=
  (w_0 - w_0).
Definition part_b_larger_2 (w_1 : R) : R :=
  (w_1 - w_1).
Definition part_b_larger_3 (w_2 : R) : R :=
  (w_2 - w_2).
Definition part_b_larger_4 (w_0 w_1 w_2 gamma_0 alpha_0 eta_0 S_6 S_3 S_0 S_8 S_7 S_4 : R) : R :=
  let t13 := ((1 - alpha_0) * (1 - (gamma_0 / alpha_0))) in
  let t15 := (((1 + gamma_0) - t13) - gamma_0) in
  let t17 := (eta_0 / t15) in
  let t23 := ((w_2 * w_2) + ((w_1 * w_1) + (w_0 * w_0))) in
  let t24 := (2 / t23) in
  let t32 := ((S_6 * w_2) + ((S_3 * w_1) + (S_0 * w_0))) in
  let t39 := ((S_8 * w_2) + ((S_7 * w_1) + (S_6 * w_0))) in
  let t46 := ((S_7 * w_2) + ((S_4 * w_1) + (S_3 * w_0))) in
  let t51 := (((t39 * w_2) + ((t46 * w_1) + (t32 * w_0))) / t23) in
  let t54 := (t24 * (t32 - (t51 * w_0))) in
  let t58 := (t13 / eta_0) in
  ((t15 * (w_0 - (t17 * t54))) - (w_0 - (eta_0 * (t54 + (t58 * w_0))))).
Definition part_b_larger_5 (w_0 w_1 w_2 gamma_0 alpha_0 eta_0 S_6 S_3 S_0 S_8 S_7 S_4 : R) : R :=
  let t13 := ((1 - alpha_0) * (1 - (gamma_0 / alpha_0))) in
  let t15 := (((1 + gamma_0) - t13) - gamma_0) in
  let t17 := (eta_0 / t15) in
  let t23 := ((w_2 * w_2) + ((w_1 * w_1) + (w_0 * w_0))) in
  let t24 := (2 / t23) in
  let t32 := ((S_6 * w_2) + ((S_3 * w_1) + (S_0 * w_0))) in
  let t39 := ((S_8 * w_2) + ((S_7 * w_1) + (S_6 * w_0))) in
  let t46 := ((S_7 * w_2) + ((S_4 * w_1) + (S_3 * w_0))) in
  let t51 := (((t39 * w_2) + ((t46 * w_1) + (t32 * w_0))) / t23) in
  let t58 := (t13 / eta_0) in
  let t66 := (t24 * (t46 - (t51 * w_1))) in
  ((t15 * (w_1 - (t17 * t66))) - (w_1 - (eta_0 * (t66 + (t58 * w_1))))).
Definition part_b_larger_6 (w_0 w_1 w_2 gamma_0 alpha_0 eta_0 S_6 S_3 S_0 S_8 S_7 S_4 : R) : R :=
  let t13 := ((1 - alpha_0) * (1 - (gamma_0 / alpha_0))) in
  let t15 := (((1 + gamma_0) - t13) - gamma_0) in
  let t17 := (eta_0 / t15) in
  let t23 := ((w_2 * w_2) + ((w_1 * w_1) + (w_0 * w_0))) in
  let t24 := (2 / t23) in
  let t32 := ((S_6 * w_2) + ((S_3 * w_1) + (S_0 * w_0))) in
  let t39 := ((S_8 * w_2) + ((S_7 * w_1) + (S_6 * w_0))) in
  let t46 := ((S_7 * w_2) + ((S_4 * w_1) + (S_3 * w_0))) in
  let t51 := (((t39 * w_2) + ((t46 * w_1) + (t32 * w_0))) / t23) in
  let t58 := (t13 / eta_0) in
  let t77 := (t24 * (t39 - (t51 * w_2))) in
  ((t15 * (w_2 - (t17 * t77))) - (w_2 - (eta_0 * (t77 + (t58 * w_2))))).
Theorem part_b_larger : forall w_0 w_1 w_2 gamma_0 alpha_0 eta_0 S_6 S_3 S_0 S_8 S_7 S_4 : R,
  part_b_larger_divisor_1 alpha_0 <> 0 ->
  part_b_larger_divisor_2 gamma_0 alpha_0 <> 0 ->
  part_b_larger_divisor_3 w_0 w_1 w_2 <> 0 ->
  part_b_larger_divisor_4 eta_0 <> 0 ->
  part_b_larger_1 w_0 = 0 /\
  part_b_larger_2 w_1 = 0 /\
  part_b_larger_3 w_2 = 0 /\
  part_b_larger_4 w_0 w_1 w_2 gamma_0 alpha_0 eta_0 S_6 S_3 S_0 S_8 S_7 S_4 = 0 /\
  part_b_larger_5 w_0 w_1 w_2 gamma_0 alpha_0 eta_0 S_6 S_3 S_0 S_8 S_7 S_4 = 0 /\
  part_b_larger_6 w_0 w_1 w_2 gamma_0 alpha_0 eta_0 S_6 S_3 S_0 S_8 S_7 S_4 = 0.
Proof.
  intros.
  unfold part_b_larger_divisor_1, part_b_larger_divisor_2, part_b_larger_divisor_3, part_b_larger_divisor_4, part_b_larger_1, part_b_larger_2, part_b_larger_3, part_b_larger_4, part_b_larger_5, part_b_larger_6 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_b_larger.
Close Scope R_scope.

(* (b): both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=3 Steps=1 Network=False Training=0 Units=3 Samples=8 Defect=0 RootOffset=0 EmptyBuffer=False ExponentOffset=0 ComplexRoots=False *)
Open Scope Q_scope.
Definition part_b_larger_evaluated_term (w_0 w_1 w_2 gamma_0 alpha_0 eta_0 S_6 S_3 S_0 S_8 S_7 S_4 : Q) : Q * Q * Q * Q * Q * Q * Q * Q * Q :=
  let t5 := Qred (1 + gamma_0) in
  let t7 := Qred (1 - alpha_0) in
  let t8 := Qred (gamma_0 / alpha_0) in
  let t9 := Qred (1 - t8) in
  let t10 := Qred (t7 * t9) in
  let t11 := Qred (t5 - t10) in
  let t12 := Qred (t11 - gamma_0) in
  let t14 := Qred (eta_0 / t12) in
  let t16 := Qred (w_2 * w_2) in
  let t17 := Qred (w_1 * w_1) in
  let t18 := Qred (w_0 * w_0) in
  let t19 := Qred (t17 + t18) in
  let t20 := Qred (t16 + t19) in
  let t21 := Qred (2 / t20) in
  let t23 := Qred (S_6 * w_2) in
  let t25 := Qred (S_3 * w_1) in
  let t27 := Qred (S_0 * w_0) in
  let t28 := Qred (t25 + t27) in
  let t29 := Qred (t23 + t28) in
  let t31 := Qred (S_8 * w_2) in
  let t33 := Qred (S_7 * w_1) in
  let t34 := Qred (S_6 * w_0) in
  let t35 := Qred (t33 + t34) in
  let t36 := Qred (t31 + t35) in
  let t37 := Qred (t36 * w_2) in
  let t38 := Qred (S_7 * w_2) in
  let t40 := Qred (S_4 * w_1) in
  let t41 := Qred (S_3 * w_0) in
  let t42 := Qred (t40 + t41) in
  let t43 := Qred (t38 + t42) in
  let t44 := Qred (t43 * w_1) in
  let t45 := Qred (t29 * w_0) in
  let t46 := Qred (t44 + t45) in
  let t47 := Qred (t37 + t46) in
  let t48 := Qred (t47 / t20) in
  let t49 := Qred (t48 * w_0) in
  let t50 := Qred (t29 - t49) in
  let t51 := Qred (t21 * t50) in
  let t52 := Qred (t14 * t51) in
  let t53 := Qred (w_0 - t52) in
  let t55 := Qred (t10 / eta_0) in
  let t56 := Qred (t55 * w_0) in
  let t57 := Qred (t51 + t56) in
  let t58 := Qred (eta_0 * t57) in
  let t60 := Qred (t48 * w_1) in
  let t61 := Qred (t43 - t60) in
  let t62 := Qred (t21 * t61) in
  let t63 := Qred (t14 * t62) in
  let t64 := Qred (w_1 - t63) in
  let t66 := Qred (t55 * w_1) in
  let t67 := Qred (t62 + t66) in
  let t68 := Qred (eta_0 * t67) in
  let t70 := Qred (t48 * w_2) in
  let t71 := Qred (t36 - t70) in
  let t72 := Qred (t21 * t71) in
  let t73 := Qred (t14 * t72) in
  let t74 := Qred (w_2 - t73) in
  let t76 := Qred (t55 * w_2) in
  let t77 := Qred (t72 + t76) in
  let t78 := Qred (eta_0 * t77) in
  (Qred (w_0), Qred (w_1), Qred (w_2), Qred ((t12 * t53)), Qred ((w_0 - t58)), Qred ((t12 * t64)), Qred ((w_1 - t68)), Qred ((t12 * t74)), Qred ((w_2 - t78))).
Theorem part_b_larger_evaluated :
  part_b_larger_evaluated_term (97 # 256) (-765 # 512) (-555 # 1024) (91 # 256) (1005 # 1024) (29 # 256) (635 # 512) (457 # 512) (121 # 512) (189 # 128) (791 # 1024) (-53 # 1024)
  = ((97 # 256), (-765 # 512), (-555 # 1024), (1110899637712582965397 # 2064701670128564305920), (1110899637712582965397 # 2064701670128564305920), (-407473892000631808015 # 275293556017141907456), (-407473892000631808015 # 275293556017141907456), (-226309028432862998057 # 550587112034283814912), (-226309028432862998057 # 550587112034283814912)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_b_larger_evaluated.
Close Scope Q_scope.

(* (c) x_t = (alpha^(t+1) (1 - beta) - beta^(t+1) (1 - alpha))/(alpha - beta); for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Dimension=2 Steps=1 Network=False Training=0 Units=3 Samples=8 Defect=0 RootOffset=0 EmptyBuffer=False ExponentOffset=0 ComplexRoots=False *)
Open Scope R_scope.
Definition part_c_divisor_1 (alpha_0 : R) : R :=
  alpha_0.
Definition part_c_1 (alpha_0 gamma_0 : R) : R :=
  let t2 := (gamma_0 / alpha_0) in
  let t3 := (alpha_0 - t2) in
  let t5 := (1 - t2) in
  let t7 := (1 - alpha_0) in
  (t3 - ((alpha_0 * t5) - (t2 * t7))).
Definition part_c_2 (alpha_0 gamma_0 : R) : R :=
  let t2 := (gamma_0 / alpha_0) in
  let t3 := (alpha_0 - t2) in
  let t5 := (1 - t2) in
  let t7 := (1 - alpha_0) in
  (((((1 + gamma_0) - (t7 * t5)) - gamma_0) * t3) - (((alpha_0 * alpha_0) * t5) - ((t2 * t2) * t7))).
Theorem part_c : forall alpha_0 gamma_0 : R,
  part_c_divisor_1 alpha_0 <> 0 ->
  part_c_1 alpha_0 gamma_0 = 0 /\
  part_c_2 alpha_0 gamma_0 = 0.
Proof.
  intros.
  unfold part_c_divisor_1, part_c_1, part_c_2 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_c.
Close Scope R_scope.

(* (c): both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=2 Steps=1 Network=False Training=0 Units=3 Samples=8 Defect=0 RootOffset=0 EmptyBuffer=False ExponentOffset=0 ComplexRoots=False *)
Open Scope Q_scope.
Definition part_c_evaluated_term (alpha_0 gamma_0 : Q) : Q * Q * Q * Q :=
  let t2 := Qred (gamma_0 / alpha_0) in
  let t5 := Qred (1 - t2) in
  let t6 := Qred (alpha_0 * t5) in
  let t7 := Qred (1 - alpha_0) in
  let t8 := Qred (t2 * t7) in
  let t10 := Qred (1 + gamma_0) in
  let t11 := Qred (t7 * t5) in
  let t12 := Qred (t10 - t11) in
  let t13 := Qred (t12 - gamma_0) in
  let t15 := Qred (alpha_0 * alpha_0) in
  let t16 := Qred (t15 * t5) in
  let t17 := Qred (t2 * t2) in
  let t18 := Qred (t17 * t7) in
  (Qred ((alpha_0 - t2)), Qred ((t6 - t8)), Qred ((t13 * (alpha_0 - t2))), Qred ((t16 - t18))).
Theorem part_c_evaluated :
  part_c_evaluated_term (1005 # 1024) (91 # 256)
  = ((637289 # 1029120), (637289 # 1029120), (648085312949 # 1059087974400), (648085312949 # 1059087974400)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_c_evaluated.
Close Scope Q_scope.

(* (c) x_t = (alpha^(t+1) (1 - beta) - beta^(t+1) (1 - alpha))/(alpha - beta); for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Dimension=2 Steps=2 Network=False Training=0 Units=3 Samples=8 Defect=0 RootOffset=0 EmptyBuffer=False ExponentOffset=0 ComplexRoots=False *)
Open Scope R_scope.
Definition part_c_larger_divisor_1 (alpha_0 : R) : R :=
  alpha_0.
Definition part_c_larger_1 (alpha_0 gamma_0 : R) : R :=
  let t2 := (gamma_0 / alpha_0) in
  let t3 := (alpha_0 - t2) in
  let t5 := (1 - t2) in
  let t7 := (1 - alpha_0) in
  (t3 - ((alpha_0 * t5) - (t2 * t7))).
Definition part_c_larger_2 (alpha_0 gamma_0 : R) : R :=
  let t2 := (gamma_0 / alpha_0) in
  let t3 := (alpha_0 - t2) in
  let t5 := (1 - t2) in
  let t7 := (1 - alpha_0) in
  let t13 := ((1 + gamma_0) - (t7 * t5)) in
  let t14 := (t13 - gamma_0) in
  let t16 := (alpha_0 * alpha_0) in
  let t18 := (t2 * t2) in
  ((t14 * t3) - ((t16 * t5) - (t18 * t7))).
Definition part_c_larger_3 (alpha_0 gamma_0 : R) : R :=
  let t2 := (gamma_0 / alpha_0) in
  let t3 := (alpha_0 - t2) in
  let t5 := (1 - t2) in
  let t7 := (1 - alpha_0) in
  let t13 := ((1 + gamma_0) - (t7 * t5)) in
  let t14 := (t13 - gamma_0) in
  let t16 := (alpha_0 * alpha_0) in
  let t18 := (t2 * t2) in
  ((((t13 * t14) - gamma_0) * t3) - (((t16 * alpha_0) * t5) - ((t18 * t2) * t7))).
Theorem part_c_larger : forall alpha_0 gamma_0 : R,
  part_c_larger_divisor_1 alpha_0 <> 0 ->
  part_c_larger_1 alpha_0 gamma_0 = 0 /\
  part_c_larger_2 alpha_0 gamma_0 = 0 /\
  part_c_larger_3 alpha_0 gamma_0 = 0.
Proof.
  intros.
  unfold part_c_larger_divisor_1, part_c_larger_1, part_c_larger_2, part_c_larger_3 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_c_larger.
Close Scope R_scope.

(* (c): both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=2 Steps=2 Network=False Training=0 Units=3 Samples=8 Defect=0 RootOffset=0 EmptyBuffer=False ExponentOffset=0 ComplexRoots=False *)
Open Scope Q_scope.
Definition part_c_larger_evaluated_term (alpha_0 gamma_0 : Q) : Q * Q * Q * Q * Q * Q :=
  let t2 := Qred (gamma_0 / alpha_0) in
  let t5 := Qred (1 - t2) in
  let t6 := Qred (alpha_0 * t5) in
  let t7 := Qred (1 - alpha_0) in
  let t8 := Qred (t2 * t7) in
  let t10 := Qred (1 + gamma_0) in
  let t11 := Qred (t7 * t5) in
  let t12 := Qred (t10 - t11) in
  let t13 := Qred (t12 - gamma_0) in
  let t15 := Qred (alpha_0 * alpha_0) in
  let t16 := Qred (t15 * t5) in
  let t17 := Qred (t2 * t2) in
  let t18 := Qred (t17 * t7) in
  let t20 := Qred (t12 * t13) in
  let t21 := Qred (t20 - gamma_0) in
  let t23 := Qred (t15 * alpha_0) in
  let t24 := Qred (t23 * t5) in
  let t25 := Qred (t17 * t2) in
  let t26 := Qred (t25 * t7) in
  (Qred ((alpha_0 - t2)), Qred ((t6 - t8)), Qred ((t13 * (alpha_0 - t2))), Qred ((t16 - t18)), Qred ((t21 * (alpha_0 - t2))), Qred ((t24 - t26))).
Theorem part_c_larger_evaluated :
  part_c_larger_evaluated_term (1005 # 1024) (91 # 256)
  = ((637289 # 1029120), (637289 # 1029120), (648085312949 # 1059087974400), (648085312949 # 1059087974400), (656225198673814589 # 1089928616214528000), (656225198673814589 # 1089928616214528000)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_c_larger_evaluated.
Close Scope Q_scope.

(* (d) indices from t = 1, as on the slide: (a) with the start w_0/alpha and the buffer -(1 - alpha) w_0/eta;  w~_t = alpha^(-t-1) w_t; for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Dimension=2 Steps=1 Network=False Training=0 Units=3 Samples=8 Defect=0 RootOffset=0 EmptyBuffer=False ExponentOffset=0 ComplexRoots=False *)
Open Scope R_scope.
Definition part_d_divisor_1 (alpha_0 : R) : R :=
  alpha_0.
Definition part_d_divisor_2 (eta_0 : R) : R :=
  eta_0.
Definition part_d_divisor_3 (alpha_0 w_0 w_1 : R) : R :=
  let t2 := (w_0 / alpha_0) in
  let t6 := (w_1 / alpha_0) in
  ((t6 * t6) + (t2 * t2)).
Definition part_d_divisor_4 (w_0 w_1 : R) : R :=
  ((w_1 * w_1) + (w_0 * w_0)).
Definition part_d_1 (alpha_0 w_0 : R) : R :=
  let t2 := (w_0 / alpha_0) in
  ((alpha_0 * t2) - w_0).
Definition part_d_2 (alpha_0 w_1 : R) : R :=
  let t6 := (w_1 / alpha_0) in
  ((alpha_0 * t6) - w_1).
Definition part_d_3 (alpha_0 w_0 w_1 eta_0 gamma_0 S_2 S_0 S_3 : R) : R :=
  let t2 := (w_0 / alpha_0) in
  let t6 := (w_1 / alpha_0) in
  let t9 := (alpha_0 * alpha_0) in
  let t13 := (((eta_0 / alpha_0) / alpha_0) / alpha_0) in
  let t17 := ((alpha_0 - 1) / eta_0) in
  let t23 := ((t6 * t6) + (t2 * t2)) in
  let t24 := (2 / t23) in
  let t29 := ((S_2 * t6) + (S_0 * t2)) in
  let t33 := ((S_3 * t6) + (S_2 * t2)) in
  let t37 := (((t33 * t6) + (t29 * t2)) / t23) in
  let t47 := ((w_1 * w_1) + (w_0 * w_0)) in
  let t48 := (2 / t47) in
  let t51 := ((S_2 * w_1) + (S_0 * w_0)) in
  let t54 := ((S_3 * w_1) + (S_2 * w_0)) in
  let t58 := (((t54 * w_1) + (t51 * w_0)) / t47) in
  let t66 := (((1 - alpha_0) * (1 - (gamma_0 / alpha_0))) / eta_0) in
  ((t9 * (t2 - (t13 * ((gamma_0 * (t17 * w_0)) + (t24 * (t29 - (t37 * t2))))))) - (w_0 - (eta_0 * ((t48 * (t51 - (t58 * w_0))) + (t66 * w_0))))).
Definition part_d_4 (alpha_0 w_0 w_1 eta_0 gamma_0 S_2 S_0 S_3 : R) : R :=
  let t2 := (w_0 / alpha_0) in
  let t6 := (w_1 / alpha_0) in
  let t9 := (alpha_0 * alpha_0) in
  let t13 := (((eta_0 / alpha_0) / alpha_0) / alpha_0) in
  let t17 := ((alpha_0 - 1) / eta_0) in
  let t23 := ((t6 * t6) + (t2 * t2)) in
  let t24 := (2 / t23) in
  let t29 := ((S_2 * t6) + (S_0 * t2)) in
  let t33 := ((S_3 * t6) + (S_2 * t2)) in
  let t37 := (((t33 * t6) + (t29 * t2)) / t23) in
  let t47 := ((w_1 * w_1) + (w_0 * w_0)) in
  let t48 := (2 / t47) in
  let t51 := ((S_2 * w_1) + (S_0 * w_0)) in
  let t54 := ((S_3 * w_1) + (S_2 * w_0)) in
  let t58 := (((t54 * w_1) + (t51 * w_0)) / t47) in
  let t66 := (((1 - alpha_0) * (1 - (gamma_0 / alpha_0))) / eta_0) in
  ((t9 * (t6 - (t13 * ((gamma_0 * (t17 * w_1)) + (t24 * (t33 - (t37 * t6))))))) - (w_1 - (eta_0 * ((t48 * (t54 - (t58 * w_1))) + (t66 * w_1))))).
Theorem part_d : forall alpha_0 w_0 w_1 eta_0 gamma_0 S_2 S_0 S_3 : R,
  part_d_divisor_1 alpha_0 <> 0 ->
  part_d_divisor_2 eta_0 <> 0 ->
  part_d_divisor_3 alpha_0 w_0 w_1 <> 0 ->
  part_d_divisor_4 w_0 w_1 <> 0 ->
  part_d_1 alpha_0 w_0 = 0 /\
  part_d_2 alpha_0 w_1 = 0 /\
  part_d_3 alpha_0 w_0 w_1 eta_0 gamma_0 S_2 S_0 S_3 = 0 /\
  part_d_4 alpha_0 w_0 w_1 eta_0 gamma_0 S_2 S_0 S_3 = 0.
Proof.
  intros.
  unfold part_d_divisor_1, part_d_divisor_2, part_d_divisor_3, part_d_divisor_4, part_d_1, part_d_2, part_d_3, part_d_4 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_d.
Close Scope R_scope.

(* (d): both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=2 Steps=1 Network=False Training=0 Units=3 Samples=8 Defect=0 RootOffset=0 EmptyBuffer=False ExponentOffset=0 ComplexRoots=False *)
Open Scope Q_scope.
Definition part_d_evaluated_term (alpha_0 w_0 w_1 eta_0 gamma_0 S_2 S_0 S_3 : Q) : Q * Q * Q * Q * Q * Q * Q * Q :=
  let t2 := Qred (w_0 / alpha_0) in
  let t5 := Qred (w_1 / alpha_0) in
  let t7 := Qred (alpha_0 * alpha_0) in
  let t9 := Qred (eta_0 / alpha_0) in
  let t10 := Qred (t9 / alpha_0) in
  let t11 := Qred (t10 / alpha_0) in
  let t14 := Qred (alpha_0 - 1) in
  let t15 := Qred (t14 / eta_0) in
  let t16 := Qred (t15 * w_0) in
  let t17 := Qred (gamma_0 * t16) in
  let t19 := Qred (t5 * t5) in
  let t20 := Qred (t2 * t2) in
  let t21 := Qred (t19 + t20) in
  let t22 := Qred (2 / t21) in
  let t24 := Qred (S_2 * t5) in
  let t26 := Qred (S_0 * t2) in
  let t27 := Qred (t24 + t26) in
  let t29 := Qred (S_3 * t5) in
  let t30 := Qred (S_2 * t2) in
  let t31 := Qred (t29 + t30) in
  let t32 := Qred (t31 * t5) in
  let t33 := Qred (t27 * t2) in
  let t34 := Qred (t32 + t33) in
  let t35 := Qred (t34 / t21) in
  let t36 := Qred (t35 * t2) in
  let t37 := Qred (t27 - t36) in
  let t38 := Qred (t22 * t37) in
  let t39 := Qred (t17 + t38) in
  let t40 := Qred (t11 * t39) in
  let t41 := Qred (t2 - t40) in
  let t43 := Qred (w_1 * w_1) in
  let t44 := Qred (w_0 * w_0) in
  let t45 := Qred (t43 + t44) in
  let t46 := Qred (2 / t45) in
  let t47 := Qred (S_2 * w_1) in
  let t48 := Qred (S_0 * w_0) in
  let t49 := Qred (t47 + t48) in
  let t50 := Qred (S_3 * w_1) in
  let t51 := Qred (S_2 * w_0) in
  let t52 := Qred (t50 + t51) in
  let t53 := Qred (t52 * w_1) in
  let t54 := Qred (t49 * w_0) in
  let t55 := Qred (t53 + t54) in
  let t56 := Qred (t55 / t45) in
  let t57 := Qred (t56 * w_0) in
  let t58 := Qred (t49 - t57) in
  let t59 := Qred (t46 * t58) in
  let t60 := Qred (1 - alpha_0) in
  let t61 := Qred (gamma_0 / alpha_0) in
  let t62 := Qred (1 - t61) in
  let t63 := Qred (t60 * t62) in
  let t64 := Qred (t63 / eta_0) in
  let t65 := Qred (t64 * w_0) in
  let t66 := Qred (t59 + t65) in
  let t67 := Qred (eta_0 * t66) in
  let t69 := Qred (t15 * w_1) in
  let t70 := Qred (gamma_0 * t69) in
  let t71 := Qred (t35 * t5) in
  let t72 := Qred (t31 - t71) in
  let t73 := Qred (t22 * t72) in
  let t74 := Qred (t70 + t73) in
  let t75 := Qred (t11 * t74) in
  let t76 := Qred (t5 - t75) in
  let t78 := Qred (t56 * w_1) in
  let t79 := Qred (t52 - t78) in
  let t80 := Qred (t46 * t79) in
  let t81 := Qred (t64 * w_1) in
  let t82 := Qred (t80 + t81) in
  let t83 := Qred (eta_0 * t82) in
  (Qred ((alpha_0 * t2)), Qred (w_0), Qred ((alpha_0 * t5)), Qred (w_1), Qred ((t7 * t41)), Qred ((w_0 - t67)), Qred ((t7 * t76)), Qred ((w_1 - t83))).
Theorem part_d_evaluated :
  part_d_evaluated_term (1005 # 1024) (97 # 256) (-765 # 512) (29 # 256) (91 # 256) (-891 # 512) (121 # 512) (457 # 512)
  = ((97 # 256), (97 # 256), (-765 # 512), (-765 # 512), (18267608498924495317 # 102208793332312965120), (18267608498924495317 # 102208793332312965120), (-20797245116635690959 # 13627839110975062016), (-20797245116635690959 # 13627839110975062016)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_d_evaluated.
Close Scope Q_scope.

(* (d) indices from t = 1, as on the slide: (a) with the start w_0/alpha and the buffer -(1 - alpha) w_0/eta;  w~_t = alpha^(-t-1) w_t; for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Dimension=3 Steps=1 Network=False Training=0 Units=3 Samples=8 Defect=0 RootOffset=0 EmptyBuffer=False ExponentOffset=0 ComplexRoots=False *)
Open Scope R_scope.
Definition part_d_larger_divisor_1 (alpha_0 : R) : R :=
  alpha_0.
Definition part_d_larger_divisor_2 (eta_0 : R) : R :=
  eta_0.
Definition part_d_larger_divisor_3 (alpha_0 w_0 w_1 w_2 : R) : R :=
  let t2 := (w_0 / alpha_0) in
  let t6 := (w_1 / alpha_0) in
  let t10 := (w_2 / alpha_0) in
  ((t10 * t10) + ((t6 * t6) + (t2 * t2))).
Definition part_d_larger_divisor_4 (w_0 w_1 w_2 : R) : R :=
  ((w_2 * w_2) + ((w_1 * w_1) + (w_0 * w_0))).
Definition part_d_larger_1 (alpha_0 w_0 : R) : R :=
  let t2 := (w_0 / alpha_0) in
  ((alpha_0 * t2) - w_0).
Definition part_d_larger_2 (alpha_0 w_1 : R) : R :=
  let t6 := (w_1 / alpha_0) in
  ((alpha_0 * t6) - w_1).
Definition part_d_larger_3 (alpha_0 w_2 : R) : R :=
  let t10 := (w_2 / alpha_0) in
  ((alpha_0 * t10) - w_2).
Definition part_d_larger_4 (alpha_0 w_0 w_1 w_2 eta_0 gamma_0 S_6 S_3 S_0 S_8 S_7 S_4 : R) : R :=
  let t2 := (w_0 / alpha_0) in
  let t6 := (w_1 / alpha_0) in
  let t10 := (w_2 / alpha_0) in
  let t13 := (alpha_0 * alpha_0) in
  let t17 := (((eta_0 / alpha_0) / alpha_0) / alpha_0) in
  let t21 := ((alpha_0 - 1) / eta_0) in
  let t29 := ((t10 * t10) + ((t6 * t6) + (t2 * t2))) in
  let t30 := (2 / t29) in
  let t38 := ((S_6 * t10) + ((S_3 * t6) + (S_0 * t2))) in
  let t45 := ((S_8 * t10) + ((S_7 * t6) + (S_6 * t2))) in
  let t52 := ((S_7 * t10) + ((S_4 * t6) + (S_3 * t2))) in
  let t57 := (((t45 * t10) + ((t52 * t6) + (t38 * t2))) / t29) in
  let t69 := ((w_2 * w_2) + ((w_1 * w_1) + (w_0 * w_0))) in
  let t70 := (2 / t69) in
  let t75 := ((S_6 * w_2) + ((S_3 * w_1) + (S_0 * w_0))) in
  let t80 := ((S_8 * w_2) + ((S_7 * w_1) + (S_6 * w_0))) in
  let t86 := ((S_7 * w_2) + ((S_4 * w_1) + (S_3 * w_0))) in
  let t91 := (((t80 * w_2) + ((t86 * w_1) + (t75 * w_0))) / t69) in
  let t99 := (((1 - alpha_0) * (1 - (gamma_0 / alpha_0))) / eta_0) in
  ((t13 * (t2 - (t17 * ((gamma_0 * (t21 * w_0)) + (t30 * (t38 - (t57 * t2))))))) - (w_0 - (eta_0 * ((t70 * (t75 - (t91 * w_0))) + (t99 * w_0))))).
Definition part_d_larger_5 (alpha_0 w_0 w_1 w_2 eta_0 gamma_0 S_6 S_3 S_0 S_8 S_7 S_4 : R) : R :=
  let t2 := (w_0 / alpha_0) in
  let t6 := (w_1 / alpha_0) in
  let t10 := (w_2 / alpha_0) in
  let t13 := (alpha_0 * alpha_0) in
  let t17 := (((eta_0 / alpha_0) / alpha_0) / alpha_0) in
  let t21 := ((alpha_0 - 1) / eta_0) in
  let t29 := ((t10 * t10) + ((t6 * t6) + (t2 * t2))) in
  let t30 := (2 / t29) in
  let t38 := ((S_6 * t10) + ((S_3 * t6) + (S_0 * t2))) in
  let t45 := ((S_8 * t10) + ((S_7 * t6) + (S_6 * t2))) in
  let t52 := ((S_7 * t10) + ((S_4 * t6) + (S_3 * t2))) in
  let t57 := (((t45 * t10) + ((t52 * t6) + (t38 * t2))) / t29) in
  let t69 := ((w_2 * w_2) + ((w_1 * w_1) + (w_0 * w_0))) in
  let t70 := (2 / t69) in
  let t75 := ((S_6 * w_2) + ((S_3 * w_1) + (S_0 * w_0))) in
  let t80 := ((S_8 * w_2) + ((S_7 * w_1) + (S_6 * w_0))) in
  let t86 := ((S_7 * w_2) + ((S_4 * w_1) + (S_3 * w_0))) in
  let t91 := (((t80 * w_2) + ((t86 * w_1) + (t75 * w_0))) / t69) in
  let t99 := (((1 - alpha_0) * (1 - (gamma_0 / alpha_0))) / eta_0) in
  ((t13 * (t6 - (t17 * ((gamma_0 * (t21 * w_1)) + (t30 * (t52 - (t57 * t6))))))) - (w_1 - (eta_0 * ((t70 * (t86 - (t91 * w_1))) + (t99 * w_1))))).
Definition part_d_larger_6 (alpha_0 w_0 w_1 w_2 eta_0 gamma_0 S_6 S_3 S_0 S_8 S_7 S_4 : R) : R :=
  let t2 := (w_0 / alpha_0) in
  let t6 := (w_1 / alpha_0) in
  let t10 := (w_2 / alpha_0) in
  let t13 := (alpha_0 * alpha_0) in
  let t17 := (((eta_0 / alpha_0) / alpha_0) / alpha_0) in
  let t21 := ((alpha_0 - 1) / eta_0) in
  let t29 := ((t10 * t10) + ((t6 * t6) + (t2 * t2))) in
  let t30 := (2 / t29) in
  let t38 := ((S_6 * t10) + ((S_3 * t6) + (S_0 * t2))) in
  let t45 := ((S_8 * t10) + ((S_7 * t6) + (S_6 * t2))) in
  let t52 := ((S_7 * t10) + ((S_4 * t6) + (S_3 * t2))) in
  let t57 := (((t45 * t10) + ((t52 * t6) + (t38 * t2))) / t29) in
  let t69 := ((w_2 * w_2) + ((w_1 * w_1) + (w_0 * w_0))) in
  let t70 := (2 / t69) in
  let t75 := ((S_6 * w_2) + ((S_3 * w_1) + (S_0 * w_0))) in
  let t80 := ((S_8 * w_2) + ((S_7 * w_1) + (S_6 * w_0))) in
  let t86 := ((S_7 * w_2) + ((S_4 * w_1) + (S_3 * w_0))) in
  let t91 := (((t80 * w_2) + ((t86 * w_1) + (t75 * w_0))) / t69) in
  let t99 := (((1 - alpha_0) * (1 - (gamma_0 / alpha_0))) / eta_0) in
  ((t13 * (t10 - (t17 * ((gamma_0 * (t21 * w_2)) + (t30 * (t45 - (t57 * t10))))))) - (w_2 - (eta_0 * ((t70 * (t80 - (t91 * w_2))) + (t99 * w_2))))).
Theorem part_d_larger : forall alpha_0 w_0 w_1 w_2 eta_0 gamma_0 S_6 S_3 S_0 S_8 S_7 S_4 : R,
  part_d_larger_divisor_1 alpha_0 <> 0 ->
  part_d_larger_divisor_2 eta_0 <> 0 ->
  part_d_larger_divisor_3 alpha_0 w_0 w_1 w_2 <> 0 ->
  part_d_larger_divisor_4 w_0 w_1 w_2 <> 0 ->
  part_d_larger_1 alpha_0 w_0 = 0 /\
  part_d_larger_2 alpha_0 w_1 = 0 /\
  part_d_larger_3 alpha_0 w_2 = 0 /\
  part_d_larger_4 alpha_0 w_0 w_1 w_2 eta_0 gamma_0 S_6 S_3 S_0 S_8 S_7 S_4 = 0 /\
  part_d_larger_5 alpha_0 w_0 w_1 w_2 eta_0 gamma_0 S_6 S_3 S_0 S_8 S_7 S_4 = 0 /\
  part_d_larger_6 alpha_0 w_0 w_1 w_2 eta_0 gamma_0 S_6 S_3 S_0 S_8 S_7 S_4 = 0.
Proof.
  intros.
  unfold part_d_larger_divisor_1, part_d_larger_divisor_2, part_d_larger_divisor_3, part_d_larger_divisor_4, part_d_larger_1, part_d_larger_2, part_d_larger_3, part_d_larger_4, part_d_larger_5, part_d_larger_6 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_d_larger.
Close Scope R_scope.

(* (d): both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=3 Steps=1 Network=False Training=0 Units=3 Samples=8 Defect=0 RootOffset=0 EmptyBuffer=False ExponentOffset=0 ComplexRoots=False *)
Open Scope Q_scope.
Definition part_d_larger_evaluated_term (alpha_0 w_0 w_1 w_2 eta_0 gamma_0 S_6 S_3 S_0 S_8 S_7 S_4 : Q) : Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q * Q :=
  let t2 := Qred (w_0 / alpha_0) in
  let t5 := Qred (w_1 / alpha_0) in
  let t8 := Qred (w_2 / alpha_0) in
  let t10 := Qred (alpha_0 * alpha_0) in
  let t12 := Qred (eta_0 / alpha_0) in
  let t13 := Qred (t12 / alpha_0) in
  let t14 := Qred (t13 / alpha_0) in
  let t17 := Qred (alpha_0 - 1) in
  let t18 := Qred (t17 / eta_0) in
  let t19 := Qred (t18 * w_0) in
  let t20 := Qred (gamma_0 * t19) in
  let t22 := Qred (t8 * t8) in
  let t23 := Qred (t5 * t5) in
  let t24 := Qred (t2 * t2) in
  let t25 := Qred (t23 + t24) in
  let t26 := Qred (t22 + t25) in
  let t27 := Qred (2 / t26) in
  let t29 := Qred (S_6 * t8) in
  let t31 := Qred (S_3 * t5) in
  let t33 := Qred (S_0 * t2) in
  let t34 := Qred (t31 + t33) in
  let t35 := Qred (t29 + t34) in
  let t37 := Qred (S_8 * t8) in
  let t39 := Qred (S_7 * t5) in
  let t40 := Qred (S_6 * t2) in
  let t41 := Qred (t39 + t40) in
  let t42 := Qred (t37 + t41) in
  let t43 := Qred (t42 * t8) in
  let t44 := Qred (S_7 * t8) in
  let t46 := Qred (S_4 * t5) in
  let t47 := Qred (S_3 * t2) in
  let t48 := Qred (t46 + t47) in
  let t49 := Qred (t44 + t48) in
  let t50 := Qred (t49 * t5) in
  let t51 := Qred (t35 * t2) in
  let t52 := Qred (t50 + t51) in
  let t53 := Qred (t43 + t52) in
  let t54 := Qred (t53 / t26) in
  let t55 := Qred (t54 * t2) in
  let t56 := Qred (t35 - t55) in
  let t57 := Qred (t27 * t56) in
  let t58 := Qred (t20 + t57) in
  let t59 := Qred (t14 * t58) in
  let t60 := Qred (t2 - t59) in
  let t62 := Qred (w_2 * w_2) in
  let t63 := Qred (w_1 * w_1) in
  let t64 := Qred (w_0 * w_0) in
  let t65 := Qred (t63 + t64) in
  let t66 := Qred (t62 + t65) in
  let t67 := Qred (2 / t66) in
  let t68 := Qred (S_6 * w_2) in
  let t69 := Qred (S_3 * w_1) in
  let t70 := Qred (S_0 * w_0) in
  let t71 := Qred (t69 + t70) in
  let t72 := Qred (t68 + t71) in
  let t73 := Qred (S_8 * w_2) in
  let t74 := Qred (S_7 * w_1) in
  let t75 := Qred (S_6 * w_0) in
  let t76 := Qred (t74 + t75) in
  let t77 := Qred (t73 + t76) in
  let t78 := Qred (t77 * w_2) in
  let t79 := Qred (S_7 * w_2) in
  let t80 := Qred (S_4 * w_1) in
  let t81 := Qred (S_3 * w_0) in
  let t82 := Qred (t80 + t81) in
  let t83 := Qred (t79 + t82) in
  let t84 := Qred (t83 * w_1) in
  let t85 := Qred (t72 * w_0) in
  let t86 := Qred (t84 + t85) in
  let t87 := Qred (t78 + t86) in
  let t88 := Qred (t87 / t66) in
  let t89 := Qred (t88 * w_0) in
  let t90 := Qred (t72 - t89) in
  let t91 := Qred (t67 * t90) in
  let t92 := Qred (1 - alpha_0) in
  let t93 := Qred (gamma_0 / alpha_0) in
  let t94 := Qred (1 - t93) in
  let t95 := Qred (t92 * t94) in
  let t96 := Qred (t95 / eta_0) in
  let t97 := Qred (t96 * w_0) in
  let t98 := Qred (t91 + t97) in
  let t99 := Qred (eta_0 * t98) in
  let t101 := Qred (t18 * w_1) in
  let t102 := Qred (gamma_0 * t101) in
  let t103 := Qred (t54 * t5) in
  let t104 := Qred (t49 - t103) in
  let t105 := Qred (t27 * t104) in
  let t106 := Qred (t102 + t105) in
  let t107 := Qred (t14 * t106) in
  let t108 := Qred (t5 - t107) in
  let t110 := Qred (t88 * w_1) in
  let t111 := Qred (t83 - t110) in
  let t112 := Qred (t67 * t111) in
  let t113 := Qred (t96 * w_1) in
  let t114 := Qred (t112 + t113) in
  let t115 := Qred (eta_0 * t114) in
  let t117 := Qred (t18 * w_2) in
  let t118 := Qred (gamma_0 * t117) in
  let t119 := Qred (t54 * t8) in
  let t120 := Qred (t42 - t119) in
  let t121 := Qred (t27 * t120) in
  let t122 := Qred (t118 + t121) in
  let t123 := Qred (t14 * t122) in
  let t124 := Qred (t8 - t123) in
  let t126 := Qred (t88 * w_2) in
  let t127 := Qred (t77 - t126) in
  let t128 := Qred (t67 * t127) in
  let t129 := Qred (t96 * w_2) in
  let t130 := Qred (t128 + t129) in
  let t131 := Qred (eta_0 * t130) in
  (Qred ((alpha_0 * t2)), Qred (w_0), Qred ((alpha_0 * t5)), Qred (w_1), Qred ((alpha_0 * t8)), Qred (w_2), Qred ((t10 * t60)), Qred ((w_0 - t99)), Qred ((t10 * t108)), Qred ((w_1 - t115)), Qred ((t10 * t124)), Qred ((w_2 - t131))).
Theorem part_d_larger_evaluated :
  part_d_larger_evaluated_term (1005 # 1024) (97 # 256) (-765 # 512) (-555 # 1024) (29 # 256) (91 # 256) (635 # 512) (457 # 512) (121 # 512) (189 # 128) (791 # 1024) (-53 # 1024)
  = ((97 # 256), (97 # 256), (-765 # 512), (-765 # 512), (-555 # 1024), (-555 # 1024), (1110899637712582965397 # 2064701670128564305920), (1110899637712582965397 # 2064701670128564305920), (-407473892000631808015 # 275293556017141907456), (-407473892000631808015 # 275293556017141907456), (-226309028432862998057 # 550587112034283814912), (-226309028432862998057 # 550587112034283814912)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_d_larger_evaluated.
Close Scope Q_scope.

(* Without 'the losses are scale invariant (no ridge, no epsilon of 1/8 in variances)' (b) is false: at what trial 0 draws a difference is not zero. *)
(* at Dimension=2 Steps=2 Network=False Training=0 Units=3 Samples=8 Defect=0.125 RootOffset=0 EmptyBuffer=False ExponentOffset=0 ComplexRoots=False *)
Open Scope Q_scope.
Definition without_1_part_b_term (gamma_0 alpha_0 w_0 eta_0 w_1 S_2 S_0 S_3 S_6 S_4 S_7 : Q) : Q :=
  let t2 := Qred (1 + gamma_0) in
  let t4 := Qred (1 - alpha_0) in
  let t5 := Qred (gamma_0 / alpha_0) in
  let t6 := Qred (1 - t5) in
  let t7 := Qred (t4 * t6) in
  let t8 := Qred (t2 - t7) in
  let t9 := Qred (t8 - gamma_0) in
  let t10 := Qred (t8 * t9) in
  let t11 := Qred (t10 - gamma_0) in
  let t14 := Qred (eta_0 / t9) in
  let t16 := Qred ((1 / 8) * w_0) in
  let t19 := Qred (w_1 * w_1) in
  let t20 := Qred (w_0 * w_0) in
  let t21 := Qred (t19 + t20) in
  let t22 := Qred (2 / t21) in
  let t24 := Qred (S_2 * w_1) in
  let t26 := Qred (S_0 * w_0) in
  let t27 := Qred (t24 + t26) in
  let t29 := Qred (S_3 * w_1) in
  let t30 := Qred (S_2 * w_0) in
  let t31 := Qred (t29 + t30) in
  let t32 := Qred (t31 * w_1) in
  let t33 := Qred (t27 * w_0) in
  let t34 := Qred (t32 + t33) in
  let t35 := Qred (t34 / t21) in
  let t36 := Qred (t35 * w_0) in
  let t37 := Qred (t27 - t36) in
  let t38 := Qred (t22 * t37) in
  let t39 := Qred (t16 + t38) in
  let t40 := Qred (t14 * t39) in
  let t41 := Qred (w_0 - t40) in
  let t42 := Qred (t9 * t11) in
  let t43 := Qred (eta_0 / t42) in
  let t44 := Qred (gamma_0 * t39) in
  let t45 := Qred ((1 / 8) * t41) in
  let t46 := Qred ((1 / 8) * w_1) in
  let t47 := Qred (t35 * w_1) in
  let t48 := Qred (t31 - t47) in
  let t49 := Qred (t22 * t48) in
  let t50 := Qred (t46 + t49) in
  let t51 := Qred (t14 * t50) in
  let t52 := Qred (w_1 - t51) in
  let t53 := Qred (t52 * t52) in
  let t54 := Qred (t41 * t41) in
  let t55 := Qred (t53 + t54) in
  let t56 := Qred (2 / t55) in
  let t58 := Qred (S_6 * t52) in
  let t60 := Qred (S_4 * t41) in
  let t61 := Qred (t58 + t60) in
  let t63 := Qred (S_7 * t52) in
  let t64 := Qred (S_6 * t41) in
  let t65 := Qred (t63 + t64) in
  let t66 := Qred (t65 * t52) in
  let t67 := Qred (t61 * t41) in
  let t68 := Qred (t66 + t67) in
  let t69 := Qred (t68 / t55) in
  let t70 := Qred (t69 * t41) in
  let t71 := Qred (t61 - t70) in
  let t72 := Qred (t56 * t71) in
  let t73 := Qred (t45 + t72) in
  let t74 := Qred (t44 + t73) in
  let t75 := Qred (t43 * t74) in
  let t76 := Qred (t41 - t75) in
  let t77 := Qred (t11 * t76) in
  let t78 := Qred (t7 / eta_0) in
  let t79 := Qred (t78 * w_0) in
  let t80 := Qred (t39 + t79) in
  let t81 := Qred (eta_0 * t80) in
  let t82 := Qred (w_0 - t81) in
  let t83 := Qred (gamma_0 * t80) in
  let t84 := Qred ((1 / 8) * t82) in
  let t85 := Qred (t78 * w_1) in
  let t86 := Qred (t50 + t85) in
  let t87 := Qred (eta_0 * t86) in
  let t88 := Qred (w_1 - t87) in
  let t89 := Qred (t88 * t88) in
  let t90 := Qred (t82 * t82) in
  let t91 := Qred (t89 + t90) in
  let t92 := Qred (2 / t91) in
  let t93 := Qred (S_6 * t88) in
  let t94 := Qred (S_4 * t82) in
  let t95 := Qred (t93 + t94) in
  let t96 := Qred (S_7 * t88) in
  let t97 := Qred (S_6 * t82) in
  let t98 := Qred (t96 + t97) in
  let t99 := Qred (t98 * t88) in
  let t100 := Qred (t95 * t82) in
  let t101 := Qred (t99 + t100) in
  let t102 := Qred (t101 / t91) in
  let t103 := Qred (t102 * t82) in
  let t104 := Qred (t95 - t103) in
  let t105 := Qred (t92 * t104) in
  let t106 := Qred (t84 + t105) in
  let t107 := Qred (t78 * t82) in
  let t108 := Qred (t106 + t107) in
  let t109 := Qred (t83 + t108) in
  let t110 := Qred (eta_0 * t109) in
  let t111 := Qred (t82 - t110) in
  Qred ((t77 - t111)).
Theorem without_1_part_b :
  without_1_part_b_term (647 # 1024) (253 # 256) (-481 # 512) (237 # 1024) (-475 # 1024) (-485 # 1024) (-447 # 512) (-17 # 32) (395 # 1024) (1771 # 1024) (203 # 512) = (165740488208289425987903534267925 # 766540421717915537489392430980530176)
  /\ ~ without_1_part_b_term (647 # 1024) (253 # 256) (-481 # 512) (237 # 1024) (-475 # 1024) (-485 # 1024) (-447 # 512) (-17 # 32) (395 # 1024) (1771 # 1024) (203 # 512) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_1_part_b.
Close Scope Q_scope.

(* Without 'alpha is a root of the quadratic' (a) is false: at what trial 0 draws a difference is not zero. *)
(* at Dimension=2 Steps=1 Network=False Training=0 Units=3 Samples=8 Defect=0 RootOffset=0.015625 EmptyBuffer=False ExponentOffset=0 ComplexRoots=False *)
Open Scope Q_scope.
Definition without_3_part_a_term (alpha_0 w_0 eta_0 gamma_0 w_1 S_2 S_0 S_3 : Q) : Q :=
  let t4 := Qred (alpha_0 + (1 / 64)) in
  let t5 := Qred (eta_0 / t4) in
  let t8 := Qred (t4 - 1) in
  let t9 := Qred (eta_0 * t4) in
  let t10 := Qred (t8 / t9) in
  let t11 := Qred (t10 * w_0) in
  let t12 := Qred (gamma_0 * t11) in
  let t15 := Qred (w_1 * w_1) in
  let t16 := Qred (w_0 * w_0) in
  let t17 := Qred (t15 + t16) in
  let t18 := Qred (2 / t17) in
  let t20 := Qred (S_2 * w_1) in
  let t22 := Qred (S_0 * w_0) in
  let t23 := Qred (t20 + t22) in
  let t25 := Qred (S_3 * w_1) in
  let t26 := Qred (S_2 * w_0) in
  let t27 := Qred (t25 + t26) in
  let t28 := Qred (t27 * w_1) in
  let t29 := Qred (t23 * w_0) in
  let t30 := Qred (t28 + t29) in
  let t31 := Qred (t30 / t17) in
  let t32 := Qred (t31 * w_0) in
  let t33 := Qred (t23 - t32) in
  let t34 := Qred (t18 * t33) in
  let t35 := Qred (t12 + t34) in
  let t36 := Qred (t5 * t35) in
  let t37 := Qred (w_0 - t36) in
  let t38 := Qred (alpha_0 * t37) in
  let t39 := Qred (1 - alpha_0) in
  let t40 := Qred (gamma_0 / alpha_0) in
  let t41 := Qred (1 - t40) in
  let t42 := Qred (t39 * t41) in
  let t43 := Qred (t42 / eta_0) in
  let t44 := Qred (t43 * w_0) in
  let t45 := Qred (t34 + t44) in
  let t46 := Qred (eta_0 * t45) in
  let t47 := Qred (w_0 - t46) in
  Qred ((t38 - t47)).
Theorem without_3_part_a :
  without_3_part_a_term (253 # 256) (-481 # 512) (237 # 1024) (647 # 1024) (-475 # 1024) (-485 # 1024) (-447 # 512) (-17 # 32) = (25678865523875991945053 # 2902013376147473841127424)
  /\ ~ without_3_part_a_term (253 # 256) (-481 # 512) (237 # 1024) (647 # 1024) (-475 # 1024) (-485 # 1024) (-447 # 512) (-17 # 32) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_3_part_a.
Close Scope Q_scope.

(* Without 'the buffer starts at -(1 - alpha) w_0/(eta alpha)' (a) is false: at what trial 0 draws a difference is not zero. *)
(* at Dimension=2 Steps=1 Network=False Training=0 Units=3 Samples=8 Defect=0 RootOffset=0 EmptyBuffer=True ExponentOffset=0 ComplexRoots=False *)
Open Scope Q_scope.
Definition without_4_part_a_term (alpha_0 w_0 eta_0 w_1 S_2 S_0 S_3 gamma_0 : Q) : Q :=
  let t3 := Qred (eta_0 / alpha_0) in
  let t6 := Qred (w_1 * w_1) in
  let t7 := Qred (w_0 * w_0) in
  let t8 := Qred (t6 + t7) in
  let t9 := Qred (2 / t8) in
  let t11 := Qred (S_2 * w_1) in
  let t13 := Qred (S_0 * w_0) in
  let t14 := Qred (t11 + t13) in
  let t16 := Qred (S_3 * w_1) in
  let t17 := Qred (S_2 * w_0) in
  let t18 := Qred (t16 + t17) in
  let t19 := Qred (t18 * w_1) in
  let t20 := Qred (t14 * w_0) in
  let t21 := Qred (t19 + t20) in
  let t22 := Qred (t21 / t8) in
  let t23 := Qred (t22 * w_0) in
  let t24 := Qred (t14 - t23) in
  let t25 := Qred (t9 * t24) in
  let t26 := Qred (t3 * t25) in
  let t27 := Qred (w_0 - t26) in
  let t28 := Qred (alpha_0 * t27) in
  let t30 := Qred (1 - alpha_0) in
  let t32 := Qred (gamma_0 / alpha_0) in
  let t33 := Qred (1 - t32) in
  let t34 := Qred (t30 * t33) in
  let t35 := Qred (t34 / eta_0) in
  let t36 := Qred (t35 * w_0) in
  let t37 := Qred (t25 + t36) in
  let t38 := Qred (eta_0 * t37) in
  let t39 := Qred (w_0 - t38) in
  Qred ((t28 - t39)).
Theorem without_4_part_a :
  without_4_part_a_term (253 # 256) (-481 # 512) (237 # 1024) (-475 # 1024) (-485 # 1024) (-447 # 512) (-17 # 32) (647 # 1024) = (933621 # 132644864)
  /\ ~ without_4_part_a_term (253 # 256) (-481 # 512) (237 # 1024) (-475 # 1024) (-485 # 1024) (-447 # 512) (-17 # 32) (647 # 1024) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_4_part_a.
Close Scope Q_scope.

(* Without 'the rate is eta alpha^(-2t-1)' (a) is false: at what trial 0 draws a difference is not zero. *)
(* at Dimension=2 Steps=1 Network=False Training=0 Units=3 Samples=8 Defect=0 RootOffset=0 EmptyBuffer=False ExponentOffset=1 ComplexRoots=False *)
Open Scope Q_scope.
Definition without_5_part_a_term (alpha_0 w_0 eta_0 gamma_0 w_1 S_2 S_0 S_3 : Q) : Q :=
  let t5 := Qred (alpha_0 - 1) in
  let t6 := Qred (eta_0 * alpha_0) in
  let t7 := Qred (t5 / t6) in
  let t8 := Qred (t7 * w_0) in
  let t9 := Qred (gamma_0 * t8) in
  let t12 := Qred (w_1 * w_1) in
  let t13 := Qred (w_0 * w_0) in
  let t14 := Qred (t12 + t13) in
  let t15 := Qred (2 / t14) in
  let t17 := Qred (S_2 * w_1) in
  let t19 := Qred (S_0 * w_0) in
  let t20 := Qred (t17 + t19) in
  let t22 := Qred (S_3 * w_1) in
  let t23 := Qred (S_2 * w_0) in
  let t24 := Qred (t22 + t23) in
  let t25 := Qred (t24 * w_1) in
  let t26 := Qred (t20 * w_0) in
  let t27 := Qred (t25 + t26) in
  let t28 := Qred (t27 / t14) in
  let t29 := Qred (t28 * w_0) in
  let t30 := Qred (t20 - t29) in
  let t31 := Qred (t15 * t30) in
  let t32 := Qred (t9 + t31) in
  let t33 := Qred (eta_0 * t32) in
  let t34 := Qred (w_0 - t33) in
  let t35 := Qred (alpha_0 * t34) in
  let t36 := Qred (1 - alpha_0) in
  let t37 := Qred (gamma_0 / alpha_0) in
  let t38 := Qred (1 - t37) in
  let t39 := Qred (t36 * t38) in
  let t40 := Qred (t39 / eta_0) in
  let t41 := Qred (t40 * w_0) in
  let t42 := Qred (t31 + t41) in
  let t43 := Qred (eta_0 * t42) in
  let t44 := Qred (w_0 - t43) in
  Qred ((t35 - t44)).
Theorem without_5_part_a :
  without_5_part_a_term (253 # 256) (-481 # 512) (237 # 1024) (647 # 1024) (-475 # 1024) (-485 # 1024) (-447 # 512) (-17 # 32) = (-11992563032399905257 # 44991774246014522753024)
  /\ ~ without_5_part_a_term (253 # 256) (-481 # 512) (237 # 1024) (647 # 1024) (-475 # 1024) (-485 # 1024) (-447 # 512) (-17 # 32) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_5_part_a.
Close Scope Q_scope.
